import type { Span } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import type { Referent, Referents } from './referents.js';

/** The firm that a story is of: what 公司 means in it, and who acts where nobody is named. */
export interface House {
  readonly firm: Mention;
  /** All its names on the page. */
  readonly names: ReadonlySet<string>;
  /** Whether the page is the firm's own (its site, the record of what it answered), not merely a story about it. */
  readonly isOwn: boolean;
}

// 问：何时投产？ | 【投资者】何时投产？
const RE_ASKS = /^(?:问|提问|投资者|股东|Q)\d*[：:]|^【(?:投资者|提问|网友|股东)】/u;
// What only a firm's own site offers: 产品中心 | 加入我们; not 关于我们, which every site does.
const RE_OWN_SITE =
  /产品中心|产品与服务|加入我们|招贤纳士|人才招聘|企业文化|发展历程|集团官网|公司官网/u;
// 口述：青禾集团董事长.
const RE_TOLD_BY = /^(?:口述|讲述|讲述人|受访人?|对话|嘉宾)[：:]/u;
// 参与单位：某某基金: who asks.
const RE_GUESTS = /^(?:参与|参会|来访|调研|接待|提问)[^：]{0,8}[：:]/u;

// ❶ 某公司…, ◇某公司…: one of several pieces of news.
const RE_DIGESTED = /^(?:[❶-❿①-⑳◇◆▌▶▲▼★◎]|\d{1,2}[.、])/u;

const LEAST_QUESTIONS = 2;
const LEAST_ITEMS = 3;
const LEAST_TIMES = 3;
/** The firm of a story is named at least this many times as often as any other. */
const DOMINANCE = 2;

/** Finds the firm of each story; undefined where it has none. */
export function findHouses(page: Page, referents: Referents): readonly (House | undefined)[] {
  const firms = referents.ofType('Enterprise');
  if (firms.length === 0) return [];
  const isOwn = RE_OWN_SITE.test(page.article.text);
  const lines: Line[][] = page.stories.map(() => []);
  for (const { start, end, story } of page.paragraphs) {
    lines[story]?.push({ start, end, text: page.text.slice(start, end) });
  }
  return page.stories.map((story, index) => {
    const lead = leadOf(lines[index]!);
    if (lead) return answering(firms, lead);
    const isDigest =
      lines[index]!.filter(({ text }) => RE_DIGESTED.test(text)).length >= LEAST_ITEMS;
    if (isDigest && !isOwn) return undefined;
    return dominant(firms, story, isOwn);
  });
}

interface Line extends Span {
  readonly text: string;
}

/** The lines above the first question, without those that name the guests; undefined where nobody asks. */
function leadOf(lines: readonly Line[]): readonly Line[] | undefined {
  const asked = lines.filter(({ text }) => RE_ASKS.test(text));
  if (asked.length < LEAST_QUESTIONS) return undefined;
  const lead = lines.filter(({ start, text }) => start < asked[0]!.start && !RE_GUESTS.test(text));
  const told = lead.filter(({ text }) => RE_TOLD_BY.test(text));
  return told.length > 0 ? told : lead;
}

/** The firm first named in the lead: whose answers a page records. */
function answering(firms: readonly Referent[], lead: readonly Line[]): House | undefined {
  let first: House | undefined;
  for (const { forms, mentions } of firms) {
    const firm = mentions.find((one) =>
      lead.some(({ start, end }) => start <= one.start && one.end <= end),
    );
    if (firm && firm.start < (first?.firm.start ?? Infinity)) {
      first = { firm, names: new Set(forms), isOwn: true };
    }
  }
  return first;
}

/** The firm that a story names far oftener than any other. */
function dominant(
  firms: readonly Referent[],
  { start, end }: Span,
  isOwn: boolean,
): House | undefined {
  const counted = firms
    .map((firm) => ({
      firm,
      times: firm.mentions.filter((mention) => mention.start >= start && mention.end <= end).length,
    }))
    .sort((a, b) => b.times - a.times);
  const [most, next] = counted;
  if (!most || most.times < LEAST_TIMES || most.times < DOMINANCE * (next?.times ?? 0)) {
    return undefined;
  }
  const { forms, mentions } = most.firm;
  const firm = mentions.find((mention) => mention.start >= start)!;
  return { firm, names: new Set(forms), isOwn };
}

import { RE_BUILT } from './listed-works.js';
import type { Mention } from './mention.js';
import { SentenceReading, unitIndexAt } from './phrase-units.js';
import { CLASS_WORDS, CLOSING_WORDS, isGoverning, PROCESS_WORDS } from './phrase-words.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';

// ★青溪度假区，| 4、青溪度假区（白石镇）| 01 青溪度假区 投资方：…; not 1.2亿元, （一）加强领导.
const RE_ITEM_HEAD =
  /^(?:[●○◆◇■□▲△★☆►▶◎·•①-⑳]|[（(]?\d{1,3}(?:[、．）)]|\.(?!\d))|0\d)[ \u3000]*(?<name>[\p{Script=Han}\dA-Za-z“”·+#-]{4,30}?)(?=[，。：；（ \u3000]|$)/u;
// 哪些项目？记者为您梳理——| 项目如下：| 二、未开工项目; not 项目建设如火如荼。
const RE_LEAD =
  /项目[^。！]{0,24}(?:[：:↓？?]|——)$|项目[^。]*(?:如下|名单|清单|梳理|一览)|^[^，。]{0,16}项目(?:\d+个|（[^（）]{1,12}）)?$/u;
// 投资方：…, 占地60亩, 主体封顶: what is said of a thing being built.
const RE_TOLD =
  /^.{0,40}?(?:投资|占地|建筑面积|选址|落子|位于|业主|建设单位|主体|封顶|开工|动工|竣工|投产|试产|施工|征拆|调试)/u;
const RE_NO_NAME = /[的了是在将要]|(?:企业|公司|集团|产业|行业|领域|方面|内容|工作|活动|会议)$/u;

/** Of a paragraph before a list so much is looked at, in characters. */
const LONGEST_LEAD = 60;

/** What each item of a list of works begins with: 青溪度假区 in ★青溪度假区，投资1.7亿元 under 项目如下. */
export function worksItemedIn(context: RecognitionContext): readonly Mention[] {
  const found: Mention[] = [];
  let isLed = false;
  let paragraph = -1;
  for (const sentence of context.sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    if (sentence.kind !== 'item') isLed = RE_LEAD.test(paragraphOf(context, sentence));
    else if (isLed) found.push(...nameIn(context, sentence));
  }
  return found;
}

function paragraphOf({ text, page }: RecognitionContext, { paragraph }: ReadableSentence): string {
  const { start, end } = page.paragraphs[paragraph]!;
  return text.slice(Math.max(start, end - LONGEST_LEAD), end);
}

function nameIn(context: RecognitionContext, sentence: ReadableSentence): Mention[] {
  const match = RE_ITEM_HEAD.exec(sentence.text);
  const name = match?.groups?.['name'];
  if (!match || name === undefined || RE_NO_NAME.test(name)) return [];
  if (!RE_BUILT.test(name) && !RE_TOLD.test(restOf(context, sentence, match[0].length))) return [];
  const end = sentence.start + match[0].length;
  const start = end - name.length;
  if (!isName(new SentenceReading(context, sentence), start, end)) return [];
  // 5. 琴山机电产业园: a park that is named as one.
  if (context.found.startingAt(start, 'Park')?.end === end) return [];
  const plain = name.replace(/[“”]/gu, '');
  return [{ start, end, type: 'Project', name: plain, rule: 'project.itemed', confidence: 0.78 }];
}

/** What the item says after its head; its first sentence may be the name alone. */
function restOf(
  { text, page }: RecognitionContext,
  { start, paragraph }: ReadableSentence,
  from: number,
): string {
  return text.slice(start + from, Math.min(start + from + 80, page.paragraphs[paragraph]!.end));
}

/** Nothing in it governs, so that 青溪冷库落户白石镇 is no name, and something in it is more than a class. */
function isName({ units }: SentenceReading, start: number, end: number): boolean {
  const own = units.slice(unitIndexAt(units, start), unitIndexAt(units, end - 1) + 1);
  return (
    own.every(
      ({ text }) => !isGoverning(text) || CLOSING_WORDS.has(text) || PROCESS_WORDS.has(text),
    ) && own.some(({ kind, text }) => kind !== 'word' || !CLASS_WORDS.has(text))
  );
}

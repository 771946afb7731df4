import type { Span } from '@liantu/ontology';
import { companiesOf } from './company-items.js';
import type { CompanyItem } from './company-items.js';
import type { Mention } from './mention.js';
import { FUNCTION_CHARACTERS, LEAD_WORDS } from './name-words.js';
import { matchesIn } from './recognition.js';
import type { PageMatch, RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

const NAMES = '(?<names>[\\p{Script=Han}A-Za-z\\d（）“”·、-]{2,60}?)';
// 等车企, 等6家主机厂, 这些厂家; must not match 等地, 等行业.
const AND_OTHERS =
  '(?:(?:等|[这那]些|[两几\\d]家)(?!地|省|市|县|国|行业|领域|产业|区域|市场|场景|产品|项目|机型|车型)[^，。；、]{0,12}?)?';
const RANKS = '(?:的|一级|二级|核心|合格|优质|战略|定点|长期|主要|独家|重要|指定|稳定)*';

/** Frames in which only the names of companies stand, on the side of the customer, the founder or the resident. */
const ROLES = [
  // 为|砺岳、清禾|等车企配套, 给|砺岳|代工; must not match 为产业配套.
  `(?<![认因称作成视名])(?:为|给|向)${NAMES}${AND_OTHERS}(?:配套(?!设施|服务|建设)|供货|供料|代工|贴牌)`,
  // 紧固件供|砺岳和清禾，
  `(?<=[，。；：件材料品])供${NAMES}(?=[，。；])`,
  // 是|砺岳、清禾|的合格供应商
  `(?:是|系|为|成为|作为|成了)${NAMES}${AND_OTHERS}${RANKS}(?:供应商|配套商|供货商)`,
  // 进入|砺岳、清禾|供应链
  `(?:进入|打入|打进|跻身|切入|融入|挤进)了?${NAMES}${AND_OTHERS}(?:的|全球)*(?:供应链|供应体系|配套体系|采购体系)`,
  // 客户包括|砺岳、清禾，
  `客户(?:主要|已)?(?:包括|涵盖|有|为|是)了?(?:同在园[内区]的)?${NAMES}(?=等|[，。；])`,
  // 由|砺岳和清禾|按6:4比例出资
  `由${NAMES}(?:按[^，。；]{1,10}比例|共同|联合|合资|[两双三四]方)+(?:出资|投资|合资|组建|共建|开发|建设|兴建|投建|设立)`,
  // 首批进驻的|砺岳、清禾|的产线
  `(?:进驻|入驻|入园|落户)的${NAMES}(?=的|等|[，。；])`,
  // 国内龙头：|砺岳、清禾
  `(?:500强(?:企业)?|龙头(?:企业)?|上市公司|(?:入驻|入园|重点|代表|骨干|外资|规上)企业)(?:：|包括|主要有)${NAMES}(?=等|[，。；\\n]|$)`,
  // 与|砺岳、清禾|按7:3合资
  `(?<![参涉])(?:与|和|同|跟|由)${NAMES}(?:按[^，。；]{1,10}|共同|联合|[各均])?(?:合资|合办|入股|领投|跟投)`,
  // （砺岳|持股51%、|清禾|持股49%）
  `(?<=[，。；：、（与和及])${NAMES}(?:[各均分别]*(?:持股|控股|占股|参股)|占)(?=[\\d、，。；）]|[一二三四五六七八九]成)`,
  // 已送样|砺岳、清禾|验证, 卖给了|砺岳
  `(?:送样|导入|卖给|发给|供给|签给|销给|供应给|供货给|交付给)了?${NAMES}(?=等|[，。；（）\\n]|验证|试用|使用|的)`,
  // 由|砺岳|供应, 由隔壁的|砺岳|承建
  `由${NAMES}(?:就近|独家|全部|统一|负责|参与)*(?:供应|供货|供给|提供|代工|承建|承制|定制|直供|送来|投资|建设|运营|牵头|控股)(?!方|商|链)`,
  // 采购自|砺岳，, 改用|砺岳。
  `(?:采购自|购自|改用|选用|供货商|来自)${NAMES}(?=[，。；（]|的(?!产品|市场|客|人))`,
  // |砺岳、清禾|都是老主顾
  `(?<=[，。；：、）])${NAMES}(?:都|均|也|皆)?是[^，。；、]{0,6}?(?:主顾|客户|买家|供应商|股东|合作伙伴|用户)(?=[，。；])`,
  // 将引入|砺岳、清禾|等
  `(?:引入|引进|招引|入驻|签下)了?${NAMES}(?=等)`,
  // 收购|砺岳|60%股权, 控股|砺岳（
  `(?:收购|并购|控股|参股|入股|增资|入主|兼并|接手)了?${NAMES}(?=\\d|[，。；（]|的|全部|股权|[一二三四五六七八九十]成)`,
  // 旗下有|砺岳、清禾|两个品牌
  `(?:旗下|麾下)(?:有|拥有)${NAMES}(?=等|[两三四五]|\\d|[，。；])`,
  // 砺岳股份（688***）, 砺岳股份（600123）: a stock and its code
  `(?<![\\p{Script=Han}）])${NAMES}（(?:股票代码|证券代码)?：?(?=[\\d*＊×xX]{6}(?:\\.[A-Z]{2})?）)[03468]\\d`,
].map((role) => pagePattern(new RegExp(role, 'gu')));

/** What is no name of a company: a kind of buyer, or words that a clause goes on with. */
const RE_NO_PARTY =
  /(?:企业|客户|厂家|厂商|主机厂|[车船药]企|用户|市场|一带|各地|国内外|海内外|三角洲?|湾区|沿海|内地|本地|外地|周边|全国)$|好物|谁|什么|哪|提供|做好|进行|开展|生产/u;
/** As told as the lists of companies that say so themselves. */
const IN_ROLE = { rule: 'enterprise.in-role', isSure: true };

/** Companies without any form, where the sentence gives them a part that only companies play. */
export function recognizeCompaniesInRoles(context: RecognitionContext): Mention[] {
  return ROLES.flatMap((role) =>
    matchesIn(context, role).flatMap((match) => {
      const items = itemsOf(context, namesSpan(context, match));
      return companiesOf(context, items, IN_ROLE);
    }),
  );
}

function namesSpan({ text }: RecognitionContext, { start, end, groups }: PageMatch): Span {
  const names = groups['names']!;
  const at = text.lastIndexOf(names, end - names.length);
  const from = Math.max(start, at);
  return { start: from, end: from + names.length };
}

/** The items between the marks and joints of a list. */
function itemsOf(context: RecognitionContext, { start, end }: Span): CompanyItem[] {
  const items: CompanyItem[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isBetween(context, at, from)) continue;
    const item = withoutLead(context, withoutOwner(context, { start: from, end: at }));
    if (
      item.end - item.start >= 2 &&
      !RE_NO_PARTY.test(context.text.slice(item.start, item.end)) &&
      !holdsCompany(context, item)
    ) {
      items.push({ ...item, coreStart: coreStart(context, item.start, item.end) });
    }
    from = at + 1;
  }
  return items;
}

/** 分别由园区里的|砺岳公司: words around a company that was found before. */
function holdsCompany({ found }: RecognitionContext, { start, end }: Span): boolean {
  return found
    .overlapping({ start, end }, 'Enterprise')
    .some(
      (company) =>
        company.rule !== 'enterprise.known-plain' &&
        (company.start > start + 2 || company.end !== end),
    );
}

// 砺岳、清禾|两家, 清禾集团|共同
const RE_TAIL = /(?:共同|联合|分别|合资|出资|合作|各自|双方|(?:[两三四五六七八九十]|\d+)家)$/u;

/** 全资子公司|砺岳新材|共同, 则由|清禾资产: the name without what leads up to it and what goes on behind it. */
function withoutLead({ text, tokens }: RecognitionContext, { start, end }: Span): Span {
  let from = start;
  let isFirst = true;
  for (let at = start; at < end; at = tokens.endOf(at)) {
    const next = tokens.endOf(at);
    const word = tokens.wordAt(at);
    const isLead = LEAD_WORDS.has(word) || (isFirst && FUNCTION_CHARACTERS.has(word));
    if (next + 2 <= end && isLead) from = next;
    isFirst &&= from === next;
  }
  const tail = RE_TAIL.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from, end: end - tail };
}

/** 清河市的|砺岳集团, 砺岳集团|的工厂: where it is and what it has do not belong to the name. */
function withoutOwner({ text, found }: RecognitionContext, { start, end }: Span): Span {
  const at = text.slice(start, end).lastIndexOf('的');
  if (at < 0) return { start, end };
  const owned = start + at;
  const isPlace = found.endingAt(owned, 'District') !== undefined;
  return isPlace ? { start: owned + 1, end } : { start, end: owned };
}

/** Whether a name ends before `at`: at 、 always, at 和 where it is a word of its own. */
function isBetween({ text, tokens, found }: RecognitionContext, at: number, from: number): boolean {
  if (text[at] === '、') return true;
  if (!/[和与及]/u.test(text[at]!) || at - from < 2) return false;
  const isWord = tokens.startsAt(at) && tokens.startsAt(at + 1);
  return isWord || found.startingAt(at + 1, 'District') !== undefined;
}

function coreStart({ found }: RecognitionContext, start: number, end: number): number {
  const place = found.startingAt(start, 'District');
  return place && place.end < end - 1 ? place.end : start;
}

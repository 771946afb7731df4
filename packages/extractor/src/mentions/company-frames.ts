import type { Span } from '@liantu/ontology';
import { LEAD_WORDS } from './name-words.js';
import type { RecognitionContext } from './recognition.js';

// 远景|董事长, 远景|投资10亿元, 远景|承建; must not match 远景规划.
const RE_COMPANY_ACTS =
  /^(?:(?:大?中华区|中国区?|亚太区?|全球)?(?:董事长|总裁|总经理|副总|首席执行官)|投资(?:[\d约超近]|建设|兴建)|出资|斥资|承建|独资|控股)/u;

// 引进|远景、 龙头企业|远景; what comes after must close the name.
const RE_COMPANY_AHEAD =
  /(?:企业|央企|国企|巨头|车企|供应商|客户|股东|引[进入来]了?|招引了?|集聚了?|聚集了?|携手|牵手|品牌|公司|包括|涵盖)$/u;
const RE_NAME_CLOSES =
  /^(?:[、，。；”）]|[等和与及在为的]|投资|落户|入驻|合作|签|建|生产|公司|集团)/u;

// 由|远景|投资建设, 与|远景|签约
const RE_PARTY_AHEAD = /(?:由|与|同|和|跟)$/u;
const RE_PARTY_ACTS =
  /^(?:[、和与][^，。；]{2,8})?(?:正式|共同|联合|就|在|达成|战略)?[^，。；]{0,6}?(?:投资|承建|合作|签署|签订|签约|共建|出资|建设|运营|打造|实施)/u;

// 、远景、青禾等一批龙头企业: a list said to be of companies.
const RE_COMPANY_LIST =
  /^(?:[、和与及][^，。；、等]{2,14}){0,9}等[^，。；、]{0,12}?(?:企业|公司|集团|品牌|巨头|龙头|客户|车企|厂商|央企|国企|上市公司|[家户]单位)/u;

/** Whether the words around a name that is also a word, a place or other names treat it as a company's. */
export function isFramedAsCompany({ text }: RecognitionContext, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 110);
  return (
    RE_COMPANY_ACTS.test(after) ||
    (RE_COMPANY_AHEAD.test(before) && RE_NAME_CLOSES.test(after)) ||
    (RE_PARTY_AHEAD.test(before) && RE_PARTY_ACTS.test(after)) ||
    isListedAsCompany(text, end)
  );
}

/** Whether the name that ends at `end` is a member of a list that ends in 等企业, 等3家公司. */
export function isListedAsCompany(text: string, end: number): boolean {
  return RE_COMPANY_LIST.test(text.slice(end, end + 110));
}

// 远景|低碳产业园, 大唐|青屏风电项目: nothing but the rest of the name up to the head.
const RE_HEAD_AHEAD =
  /^[\p{Script=Han}\dA-Za-z（）“”·\-—+]{2,26}?(?:项目|产业园|生产线|产线|基地|工厂|产业城|科技城|物流[园城]|总部|园区|电站|智算中心|算力中心|数据中心)/u;
// The name goes over to telling of something: 远景|在青屏镇的项目.
const RE_NO_NAME_AHEAD =
  /^(?:的|在|与|和|将|已|是|为|对|等|来|到|了|有|投资|签|项目|工程|计划|表示|负责|宣布|拟|也|就)/u;

/** The part of a name between its first word and its head; undefined where no head of a project or a park follows. */
export function nameAhead(text: string, end: number): string | undefined {
  const after = text.slice(end, end + 36);
  if (RE_NO_NAME_AHEAD.test(after)) return undefined;
  const name = RE_HEAD_AHEAD.exec(after)?.[0];
  return name === undefined || /包括|其中|涵盖|涉及/u.test(name) ? undefined : name;
}

// A name begins after a mark, a number of things, or what governs the whole name.
const RE_NAME_BEGINS =
  /(?:^|[\s，。；：:、“（\n>】|]|\d[.、]|[亿万]元的?|以及|包括|其中|加快|推进|推动|推动了|实施|建设|启动|位于|参观|走进|引进|引进了|开展|围绕|重点|的|(?:项目|工程|园|基地|公司|集团)[和与及])$/u;

/** Whether a name may begin at `start`: after a mark, a place, or a word that governs names. */
export function startsName({ text, found, tokens }: RecognitionContext, start: number): boolean {
  return (
    LEAD_WORDS.has(tokens.wordAt(start - 1)) ||
    RE_NAME_BEGINS.test(text.slice(Math.max(0, start - 6), start)) ||
    found.endingAt(start, 'District') !== undefined
  );
}

// 华为|路, 海尔|冰箱, 中国银行|业: part of another name or of a thing's.
const RE_OTHER_NAME =
  /^(?:大学|学院|学校|医学|小学|中学|医院|[路街村镇乡县站杯奖]|大道|大街|大桥|广场|小区|花园|家园|公馆|大厦|商场|影城|百科|地图|网盘|新闻|视频|会议|体育|手机|平板|电脑|冰箱|空调|电视|洗衣机|沼虾|虾|业(?!务)|准字|通信工程)/u;

/** Whether what follows `end` makes the words before it part of another name, or the brand of a thing. */
export function goesOnAsOther(text: string, end: number): boolean {
  return RE_OTHER_NAME.test(text.slice(end, end + 4));
}

/** Whether what follows `end` closes a company's name: a mark, a joint, a deed. */
export function closesName(text: string, end: number): boolean {
  return RE_NAME_CLOSES.test(text.slice(end, end + 4));
}

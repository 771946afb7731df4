import type { Span } from '@liantu/ontology';
import { PROCESS_WORDS, isGoverning } from './phrase-words.js';
import { RE_DIVISION, phraseEndingAt } from './phrase-bounds.js';
import type { Unit } from './phrase-unit.js';
import { unitIndexAt, unitsUntil } from './phrase-units.js';
import type { ProjectHead } from './project-heads.js';
import type { ReadableSentence } from './recognition.js';

/** A possible project name: the units before the head, and what it spans. */
export interface ProjectCandidate {
  readonly modifiers: readonly Unit[];
  /** What stands before the name. */
  readonly before: Unit | undefined;
  readonly head: ProjectHead;
  readonly headText: string;
  readonly span: Span;
}

/** The fullest name that ends in a head; undefined where the head stands alone or in a quotation of more. */
export function candidateAt(
  sentence: ReadableSentence,
  units: readonly Unit[],
  head: ProjectHead,
): ProjectCandidate | undefined {
  const headStart = sentence.start + head.start;
  const clipped = unitsUntil(units, headStart);
  const makesGoods = head.class === 'any' || head.class === 'plant';
  const last = clipped.length - 1;
  const first =
    quotedFrom(sentence, clipped, head) ?? phraseEndingAt(clipped, last, makesGoods).first;
  if (isPartOfQuote(sentence, clipped[last], headStart + head.end - head.start)) return undefined;
  const before = units[first - 1]?.text ?? '';
  const phrase = withoutSize(clipped.slice(first, last + 1), before);
  const modifiers = fromCompany(withoutGoverningPlace(withoutLead(phrase)));
  const start = modifiers[0]?.start;
  if (start === undefined) return undefined;
  const end = sentence.start + head.end + closingPhase(sentence.text.slice(head.end));
  const headText = sentence.text.slice(head.start, head.end);
  return {
    modifiers,
    before: units[unitIndexAt(units, start) - 1],
    head,
    headText,
    span: { start, end },
  };
}

/** “薄膜项目|集中签约仪式”: what a quotation names is the whole of it. */
function isPartOfQuote({ text, start }: ReadableSentence, last: Unit | undefined, headEnd: number) {
  if (last?.kind !== 'quoted' || last.text.endsWith('”')) return false;
  return /^[^”]*(?:仪式|活动|大会|会议|推介会|行动|计划)”/u.test(text.slice(headEnd - start));
}

/**
 * The first unit of a quotation that ends with the head, which is the name as it stands: 转投“|年产3万吨薄膜项目”. Undefined outside
 * one, where a company stands before it (澜石公司“薄膜项目”), and where it says what is done.
 */
function quotedFrom(
  { text, start }: ReadableSentence,
  clipped: readonly Unit[],
  head: ProjectHead,
): number | undefined {
  if (text[head.end] !== '”') return undefined;
  const open = text.lastIndexOf('“', head.start);
  if (open < 0 || open < text.lastIndexOf('”', head.start) || head.end - open < 7) return undefined;
  const at = clipped.findIndex(({ end }) => end > start + open);
  const before = text[open - 1];
  if (at < 0 || clipped[at - 1]?.mention?.type === 'Enterprise' || before === undefined)
    return undefined;
  const own = clipped.slice(at).filter(({ kind }) => kind !== 'mark');
  const isName = own.every(
    ({ kind, text: word }) => kind !== 'word' || !isGoverning(word) || PROCESS_WORDS.has(word),
  );
  return isName ? (clipped[at]!.text === '“' ? at + 1 : at) : undefined;
}

// 公司|“澜星”|制造中心, 隔壁|二工厂: of whom and where, not what it is called; 开了个|加工车间, 建了|条|分拣线: how many.
const RE_LEAD =
  /^(?:公司|企业|集团|隔壁|旁边|对面|园区|[条座个家处]|[\p{Script=Han}]{0,3}了[条座个家处])$/u;

function withoutLead(phrase: readonly Unit[]): readonly Unit[] {
  const at = phrase.findLastIndex(
    ({ kind, text }) => kind === 'word' && /了[条座个家处]$/u.test(text),
  );
  const rest = at >= 0 ? phrase.slice(at + 1) : phrase;
  return RE_LEAD.test(rest[0]?.text ?? '') && rest.length > 1 && rest[0]!.kind === 'word'
    ? rest.slice(1)
    : rest;
}

/** 装机容量|3万千瓦|青岭风电项目: the size says how large it is and does not belong to the name. */
function withoutSize(phrase: readonly Unit[], before: string): readonly Unit[] {
  return phrase[0]?.kind === 'quantity' && /(?:装机|容量|规模)$/u.test(before)
    ? phrase.slice(1)
    : phrase;
}

/** 最大国产化集群|云讯公司|智算中心: a company begins the name where plain words alone stand before it. */
function fromCompany(modifiers: readonly Unit[]): readonly Unit[] {
  const at = modifiers.findIndex(({ mention }) => mention?.type === 'Enterprise');
  const isPlain = ({ kind, tag }: Unit): boolean => kind === 'word' && /^[anvbd]$/u.test(tag);
  return at > 0 && at < modifiers.length - 1 && modifiers.slice(0, at).every(isPlain)
    ? modifiers.slice(at)
    : modifiers;
}

/** 秀水区|丰元锂电|年产4万吨…项目: the place governs where a company heads the name. */
function withoutGoverningPlace(modifiers: readonly Unit[]): readonly Unit[] {
  const [head, next] = modifiers;
  const place = head?.mention?.type === 'District' && RE_DIVISION.test(head.text);
  const company = modifiers.some(
    ({ kind, mention }, at) =>
      at > 0 && (mention?.type === 'Enterprise' || (kind === 'capacity' && at > 1)),
  );
  return place && company && next?.text !== '的' ? modifiers.slice(1) : modifiers;
}

/** 一期 belongs to the name where it closes it (…项目一期累计产出…), not where it opens what follows (…项目一期投资…). */
function closingPhase(after: string): number {
  const phase =
    /^(?:（[\p{Script=Han}]{1,8}段）|[一二三四五]期工程(?!总?投资|建设|占地|用地|的)|(?:[一二三四五]期|（[一二三四五]期）)(?!总?投资|计划|占地|用地|工程|项目))/u.exec(
      after,
    );
  return phase?.[0].length ?? 0;
}

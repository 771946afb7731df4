import type { Span } from '@liantu/ontology';
import { RE_DIVISION, phraseEndingAt } from './phrase-bounds.js';
import type { Unit } from './phrase-unit.js';
import { unitsUntil } from './phrase-units.js';
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
  const { first, last } = phraseEndingAt(clipped, clipped.length - 1, makesGoods);
  if (isPartOfQuote(sentence, clipped[last], headStart + head.end - head.start)) return undefined;
  const before = units[first - 1]?.text ?? '';
  const phrase = withoutSize(clipped.slice(first, last + 1), before);
  const modifiers = fromCompany(withoutGoverningPlace(phrase));
  const start = modifiers[0]?.start;
  if (start === undefined) return undefined;
  const end = sentence.start + head.end + closingPhase(sentence.text.slice(head.end));
  const headText = sentence.text.slice(head.start, head.end);
  return { modifiers, before: units[first - 1], head, headText, span: { start, end } };
}

/** “薄膜项目|集中签约仪式”: what a quotation names is the whole of it. */
function isPartOfQuote({ text, start }: ReadableSentence, last: Unit | undefined, headEnd: number) {
  if (last?.kind !== 'quoted' || last.text.endsWith('”')) return false;
  return /^[^”]*(?:仪式|活动|大会|会议|推介会|行动|计划)”/u.test(text.slice(headEnd - start));
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
    /^(?:[一二三四五]期工程(?!总?投资|建设|占地|用地|的)|(?:[一二三四五]期|（[一二三四五]期）)(?!总?投资|计划|占地|用地|工程|项目))/u.exec(
      after,
    );
  return phase?.[0].length ?? 0;
}

import { allowsTriple } from '@liantu/ontology';
import type { Predicate, Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Claim } from './claim.js';
import { mayContain, rankOf } from './levels.js';
import { modalityOf } from './modality.js';
import type { RelationRule } from './rule.js';

/** What a rule has read. */
export interface Finding {
  readonly rule: Pick<RelationRule, 'id' | 'predicate' | 'modality' | 'confidence'>;
  readonly subject: Mention;
  readonly object: Mention;
  /** The piece of the sentence that says it. */
  readonly part: Span;
  /** The words of the clauses that it touches; empty where a name says it. */
  readonly words: string;
  readonly title?: string | undefined;
}

// 县[委书记], 市[长]: the place's name ends with the first letter of the title; not 镇党委书记, 镇人大主席.
const RE_TITLE_TAIL = /^(?:领导|委|长|人大(?!主席)|政协|政府|纪委)/u;

/** The claim of a finding; undefined where the ontology or the ranks of places do not allow it. */
export function makeClaim(finding: Finding): Claim | undefined {
  const { rule, subject, object, part, words } = finding;
  const { id, predicate, confidence } = rule;
  if (subject === object || !allowsTriple(predicate, subject.type, object.type)) return undefined;
  if (subject.name === object.name && subject.type === object.type) return undefined;
  if (predicate === 'HOSTS' && (isNamePart(subject, object) || isOffice(object))) return undefined;
  if (predicate === 'HOSTS' && isOfAnotherCounty(subject, object)) return undefined;
  if (object.type === 'District' && RE_FIRM_OFFICE.test(finding.title ?? '')) return undefined;
  if (predicate === 'CONTAINS' && !mayContain(subject, object)) return undefined;
  // All fields, always: what reads claims by the hundred meets one shape of object.
  return {
    subject,
    predicate,
    object,
    modality: rule.modality ?? (isLasting(predicate, object) ? 'stated' : modalityOf(words)),
    title: finding.title === undefined ? undefined : wholeTitle(finding.title, object),
    parts: partsOf(subject, object, part),
    rule: id,
    confidence,
  };
}

// 董事长, 基地负责人: no office of a place.
const RE_FIRM_OFFICE =
  /董事|总经理|总裁|厂长|创始人|老板|基地|工厂|车间|公司|掌门|项目部|项目经理/u;

/** 广东|砺石公司, 砺石集团（|香港|）: a bare province right before a firm, or in brackets behind it, is part of its name. */
function isNamePart(place: Mention, { type, start, end }: Mention): boolean {
  const isBare = place.end - place.start < place.name.length;
  if (!isBare || type === 'Park') return false;
  const rank = rankOf(place) ?? 0;
  const isHead = type !== 'Institution' && place.end === start && rank === 1;
  return isHead || (type !== 'Project' && place.start === end + 1 && rank <= 2);
}

// 法库县|新能源设备项目
const RE_COUNTY_HEAD = /^\p{Script=Han}{1,4}?[县区旗](?=.{3})/u;

/** Whether the name of the work says another county than this one: 甲县 does not host 乙县薄膜项目 of the same list. */
function isOfAnotherCounty(place: Mention, { type, name }: Mention): boolean {
  if (type !== 'Project' || rankOf(place) !== 3) return false;
  const county = RE_COUNTY_HEAD.exec(name)?.[0];
  return county !== undefined && !/[园新]区$/u.test(county) && county !== place.name;
}

/** Bureaus and committees of party and government belong to their district and stand nowhere. */
function isOffice({ type, rule }: Mention): boolean {
  return type === 'Institution' && /\.(?:bureau|committee|assembly)$/u.test(rule);
}

const LASTING: ReadonlySet<Predicate> = new Set([
  'IN_INDUSTRY',
  'UPSTREAM_OF',
  'SEGMENT_OF',
  'PART_OF',
  'HOLDS_POSITION',
]);

/** Whether the relation is a standing one, true whatever the clause intends: a county lies in its city. */
function isLasting(predicate: Predicate, object: Mention): boolean {
  return LASTING.has(predicate) || (predicate === 'CONTAINS' && object.type === 'District');
}

// 集团|公司战略部副主任: the short name of the firm goes on.
const RE_FIRM_AGAIN = /^(?:集团)?公司(?=.)/u;

// 人民政府|县长
const RE_GOVERNMENT = /^人民政府(?=.长)/u;

function wholeTitle(printed: string, { type, name }: Mention): string {
  const again = type === 'Enterprise' ? RE_FIRM_AGAIN : RE_GOVERNMENT;
  const title = printed.trim().replace(again, '');
  return type === 'District' && RE_TITLE_TAIL.test(title) ? name.slice(-1) + title : title;
}

/** The piece that says it and, before it, the ends that were named earlier, in reading order. */
function partsOf(subject: Mention, object: Mention, part: Span): Span[] {
  const parts = [part];
  const [first, second] = subject.start <= object.start ? [subject, object] : [object, subject];
  if (second.end <= part.start) parts.unshift({ start: second.start, end: second.end });
  if (first.end <= part.start) parts.unshift({ start: first.start, end: first.end });
  return parts;
}

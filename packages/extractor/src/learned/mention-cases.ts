import { containsSpan } from '@liantu/ontology';
import type { EntityType, Span } from '@liantu/ontology';
import { FoundMentions } from '../mentions/found-mentions.js';
import type { Mention } from '../mentions/mention.js';
import { unitIndexAt, unitsOf } from '../mentions/phrase-units.js';
import type { Unit } from '../mentions/phrase-units.js';
import type { ReadableSentence, RecognitionContext } from '../mentions/recognition.js';
import { isPartOfWorks } from '../mentions/recognize-projects.js';
import type { Lattice, UnitRange } from './lattice.js';
import { observeUnits } from './observe-units.js';
import { openQuotes } from './open-quotes.js';
import { tagUnits } from './tag-units.js';
import type { TaggerWeights } from './tagger-weights.js';

/** A mention that the rules or the tagger propose, with what speaks for and against it. */
export interface MentionCase {
  readonly mention: Mention;
  /** Whether the rules settled on it; otherwise the tagger alone proposes it. */
  readonly isSettled: boolean;
  readonly features: ReadonlyMap<string, number>;
}

/** A mention with what the tagger thinks of it. */
interface Opinion {
  readonly mention: Mention;
  readonly isSettled: boolean;
  /** How likely exactly these units are a name of this type; undefined where it doesn't fall on units. */
  readonly probability?: number;
  /** What the tagger takes the place for. */
  readonly seen: Seen;
  readonly sentence: ReadableSentence;
}

type TypedSpan = Span & { readonly type: EntityType };

type Seen = 'same' | 'other-bounds' | 'other-type' | 'nothing';

/** What the rules settled on and what the tagger adds, each as a case to decide. Deictic mentions are not in question. */
export function mentionCases(
  context: RecognitionContext,
  settled: readonly Mention[],
  weights: TaggerWeights,
): MentionCase[] {
  const found = new FoundMentions();
  for (const mention of settled) found.add(mention);
  const opinions = context.sentences.flatMap((sentence) =>
    opinionsIn(context, sentence, found, weights),
  );
  const best = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { mention, probability = 0 } of opinions) {
    const key = keyOf(mention);
    best.set(key, Math.max(best.get(key) ?? 0, probability));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return opinions.map((opinion) => ({
    mention: opinion.mention,
    isSettled: opinion.isSettled,
    features: featuresOf(
      opinion,
      best.get(keyOf(opinion.mention))!,
      counts.get(keyOf(opinion.mention))!,
      found,
    ),
  }));
}

/** Those that point (该公司) are not decided here, nor those that the user vouches for. */
export function isInQuestion({ deixis, rule }: Mention): boolean {
  return deixis === undefined && rule !== 'own.name';
}

function keyOf({ type, name }: Mention): string {
  return `${type} ${name}`;
}

/** What the tagger thinks less likely is not proposed. */
const LEAST_LIKELY = 0.15;

function opinionsIn(
  context: RecognitionContext,
  sentence: ReadableSentence,
  found: FoundMentions,
  weights: TaggerWeights,
): Opinion[] {
  const units = openQuotes(context, unitsOf(context, sentence));
  const lattice = tagUnits(observeUnits(sentence, units, context.lexicons), weights);
  const best = lattice.best().map((range) => ({ ...range, ...spanOf(units, range) }));
  const likely = lattice.likely(LEAST_LIKELY).map((range) => ({
    ...range,
    ...spanOf(units, range),
  }));
  const settled = found.overlapping(sentence).filter(isInQuestion);
  return [
    ...settled.map((mention): Opinion => {
      const probability = probabilityAt(lattice, units, mention);
      return {
        mention,
        isSettled: true,
        ...(probability !== undefined && { probability }),
        seen: seenAs(mention, best),
        sentence,
      };
    }),
    ...likely
      .filter((range) => !settled.some((mention) => isSame(context, range, mention)))
      .filter((range) => mayBeNamed(sentence, range, settled))
      .map((range): Opinion => {
        const probability = lattice.probability(range);
        return {
          mention: mentionOf(context, range, probability),
          isSettled: false,
          probability,
          seen: seenAs(range, best),
          sentence,
        };
      }),
  ];
}

/** Whether the tagger's name is the rules' mention, which may hold quotation marks around it. */
function isSame(
  { text }: RecognitionContext,
  { type, start, end }: TypedSpan,
  mention: Mention,
): boolean {
  return (
    mention.type === type &&
    mention.start <= start &&
    end <= mention.end &&
    RE_ONLY_SIGNS.test(text.slice(mention.start, start) + text.slice(end, mention.end))
  );
}

// 合作 and 振兴 are words; the gazetteer knows which short forms are places.
const RE_DISTRICT_END = /[省市县区旗州盟镇乡村道]$|社区$|苏木$/u;

/**
 * What the tagger may not propose: a district by a short form, the 项目 that the rules know as a park's, what a project
 * named before builds.
 */
function mayBeNamed(
  sentence: ReadableSentence,
  range: TypedSpan,
  settled: readonly Mention[],
): boolean {
  const { type, start, end } = range;
  const name = sentence.text.slice(start - sentence.start, end - sentence.start);
  if (type === 'District') return RE_DISTRICT_END.test(name);
  if (type !== 'Park' && type !== 'Project') return true;
  const isOfPark = (other: Mention): boolean => other.type === 'Park' && other.end === end - 2;
  if (name.endsWith('项目') && settled.some(isOfPark)) return false;
  return !isPartOfWorks(sentence, range, settled);
}

function spanOf(units: readonly Unit[], { first, last }: UnitRange): Span {
  return { start: units[first]!.start, end: units[last]!.end };
}

const RE_ONLY_SIGNS = /^[“”《》]*$/u;
const RE_SIGNS = /[“”"'‘’「」『』《》〈〉]/gu;

function mentionOf(
  { text }: RecognitionContext,
  { type, start, end }: TypedSpan,
  confidence: number,
): Mention {
  const name = text.slice(start, end).replace(RE_SIGNS, '');
  return { type, start, end, name, rule: `${type.toLowerCase()}.learned`, confidence };
}

function probabilityAt(
  lattice: Lattice,
  units: readonly Unit[],
  { type, start, end }: Mention,
): number | undefined {
  const first = unitIndexAt(units, start);
  const last = unitIndexAt(units, end - 1);
  if (first < 0 || last < 0) return undefined;
  if (units[first]!.start !== start || units[last]!.end !== end) return undefined;
  const from = RE_MARK.test(units[first]!.text) ? first + 1 : first;
  const to = RE_MARK.test(units[last]!.text) ? last - 1 : last;
  return from <= to ? lattice.probability({ type, first: from, last: to }) : undefined;
}

// The rules' spans hold the quotation marks, the tagger's do not.
const RE_MARK = /^[“”]$/u;

function seenAs({ start, end, type }: TypedSpan, best: readonly TypedSpan[]): Seen {
  const over = best.filter((range) => range.start < end && start < range.end);
  if (over.length === 0) return 'nothing';
  const alike = over.filter((range) => range.type === type);
  if (alike.some((range) => range.start - start < 2 && Math.abs(range.end - end) < 2))
    return 'same';
  return alike.length > 0 ? 'other-bounds' : 'other-type';
}

function featuresOf(
  { mention, isSettled, probability, seen, sentence }: Opinion,
  best: number,
  count: number,
  found: FoundMentions,
): Map<string, number> {
  const { type, rule, confidence, name } = mention;
  const source = isSettled ? 'rule' : 'tagger';
  const features = new Map<string, number>();
  const set = (feature: string, value = 1): void => {
    features.set(feature, value);
  };
  set(source);
  set(`${source} ${type}`);
  set(`${source} ${seen}`);
  set(`${source} ${type} ${seen}`);
  if (probability === undefined) set(`${source} unaligned`);
  else {
    set(`${source} odds`, oddsOf(probability));
    set(`${source} ${type} odds`, oddsOf(probability));
  }
  set(`${source} best odds`, oddsOf(best));
  set(`${source} length ${Math.min(name.length, 8)}`);
  set(`${source} ${count > 1 ? 'again' : 'once'}`);
  set(`${source} in ${sentence.kind}`);
  if (isSettled) {
    set(`rule ${rule}`);
    set('rule confidence', confidence);
  } else {
    set(`tagger ${type} ${placeOf(mention, found)}`);
    set(`tagger ${placeOf(mention, found)}`);
  }
  return features;
}

/** The logarithm of the odds, kept within ±6. */
function oddsOf(probability: number): number {
  return Math.max(-6, Math.min(6, Math.log((probability + 1e-9) / (1 - probability + 1e-9))));
}

/** How a proposed mention lies to those that the rules settled on. */
function placeOf(mention: Mention, found: FoundMentions): string {
  const over = found.overlapping(mention);
  if (over.length === 0) return 'alone';
  if (over.some((other) => containsSpan(other, mention))) return 'inside';
  return over.every((other) => containsSpan(mention, other)) ? 'around' : 'across';
}

import { ENTITY_TYPE_NAMES, PREDICATES, RELATIONS, allowsTriple } from '@liantu/ontology';
import type { EntityType, Predicate } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Claim } from '../relations/claim.js';
import type { Discourse } from '../relations/discourse.js';
import { makeClaim } from '../relations/make-claim.js';
import { isDenied } from '../relations/modality.js';
import { clauseWords } from '../relations/reading.js';
import type { HashedWeights } from './hashed-weights.js';
import { KnownClaims } from './known-claims.js';
import type { Statement } from './known-claims.js';
import { PairObserver } from './observe-pair.js';
import { ONE_OF_OBJECT, ONE_OF_SUBJECT, contextOf } from './pair-context.js';
import { forEachPlace } from './pair-places.js';
import type { PairPlace } from './pair-places.js';

/** What stands as the rule of a claim that no rule reads. */
export const PAIR_RULE = 'learned.pair';

/** Less likely ones are not claimed. */
const CLAIM_FROM = 0.45;

const BOTH_WAYS = [true, false] as const;

/** Whose weights sum up to less on the way has never made up for it. */
const HOPELESS = -2.5;

/** What the rules read of a page, and what of it is kept. */
export interface RulesReading {
  readonly found: readonly Claim[];
  readonly kept: readonly Claim[];
}

/** Two names that may stand in a relation. */
export interface PairCandidate extends Statement {
  readonly place: PairPlace;
}

/** The claims of a page that no rule makes or contradicts and that are likely, by what was learnt, each as sure as it is likely. */
export function findPairs(
  { found, kept }: RulesReading,
  discourse: Discourse,
  weights: HashedWeights,
): Claim[] {
  const likely: Claim[] = [];
  forEachPair(kept, discourse, (candidate, features) => {
    const confidence = Math.round(weights.probabilityOf(features, HOPELESS) * 1000) / 1000;
    if (confidence < CLAIM_FROM) return;
    const claim = claimOf(candidate);
    if (claim) likely.push({ ...claim, confidence: Math.min(confidence, MOST_SURE) });
  });
  if (likely.length === 0) return [];
  const rejected = new KnownClaims(found, discourse);
  return settlePairs(
    likely.filter((claim) => !rejected.holds(claim)),
    discourse,
  );
}

/** Nothing that no rule reads is surer. */
const MOST_SURE = 0.9;

/**
 * Calls back for every two names of a page that may stand in a relation which what is kept of the rules' claims leaves open,
 * with its features, in memory that the next takes again.
 */
export function forEachPair(
  kept: readonly Claim[],
  discourse: Discourse,
  visit: (candidate: PairCandidate, features: Int32Array) => void,
): void {
  const known = new KnownClaims(kept, discourse);
  const observer = new PairObserver(discourse);
  forEachPlace(discourse, (place) => {
    let isEntered = false;
    for (const forward of BOTH_WAYS) {
      const [subject, object] = ends(place, forward);
      for (const predicate of predicatesFor(subject.type, object.type, forward)) {
        const candidate = { predicate, subject, object, place };
        const context = contextOf(candidate, place, known);
        if (!context) continue;
        if (!isEntered) observer.enter(place);
        isEntered = true;
        visit(candidate, observer.under(predicate, forward, context));
      }
    }
  });
}

/** The claim of a candidate; undefined where the clause denies it, or the ontology or the ranks of places do not allow it. */
export function claimOf({ predicate, subject, object, place }: PairCandidate): Claim | undefined {
  const { sentence, first, second } = place;
  const { start } = first.slot;
  const stretch = { start: first.head, end: second.tail + 1 };
  const words = clauseWords(sentence.reading, stretch);
  if (isDenied(words)) return undefined;
  const rule = { id: PAIR_RULE, predicate, confidence: 0 };
  return makeClaim({ rule, subject, object, part: { start, end: second.slot.end }, words });
}

function ends({ earlier, later }: PairPlace, forward: boolean): readonly [Mention, Mention] {
  return forward ? [earlier, later] : [later, earlier];
}

/** An office has a title, which no two names give. */
const TITLED: Predicate = 'HOLDS_POSITION';

type ByTypes = ReadonlyMap<EntityType, ReadonlyMap<EntityType, readonly Predicate[]>>;

/** By the types of subject and object, the relations that they may stand in, as the predicate `allows`. */
function tabulate(allows: (predicate: Predicate) => boolean): ByTypes {
  const allowed = PREDICATES.filter((predicate) => predicate !== TITLED && allows(predicate));
  const rows = ENTITY_TYPE_NAMES.map((subject) => {
    const row = ENTITY_TYPE_NAMES.map(
      (object) => [object, allowed.filter((one) => allowsTriple(one, subject, object))] as const,
    );
    return [subject, new Map(row)] as const;
  });
  return new Map(rows);
}

const FORWARD = tabulate(() => true);
const BACKWARD = tabulate((predicate) => !RELATIONS[predicate].symmetric);

function predicatesFor(
  subject: EntityType,
  object: EntityType,
  forward: boolean,
): readonly Predicate[] {
  return (forward ? FORWARD : BACKWARD).get(subject)?.get(object) ?? [];
}

/** The likeliest of those that say the same, and of those of which only one can hold. */
function settlePairs(claims: readonly Claim[], { referents }: Discourse): Claim[] {
  const nameOf = (mention: Mention): string =>
    `${mention.type} ${referents.of(mention)?.name ?? mention.name}`;
  const taken = new Set<string>();
  const settled = [...claims].sort((a, b) => b.confidence - a.confidence);
  return settled.filter(({ predicate, subject, object }) => {
    const [s, o] = [nameOf(subject), nameOf(object)];
    const pair = RELATIONS[predicate].symmetric && s > o ? `${o} | ${s}` : `${s} | ${o}`;
    const keys = [`${predicate} ${pair}`];
    if (ONE_OF_SUBJECT.has(predicate)) keys.push(`${predicate} of ${s}`);
    if (ONE_OF_OBJECT.has(predicate)) keys.push(`${predicate} by ${o}`);
    const isFree = keys.every((key) => !taken.has(key));
    if (isFree) for (const key of keys) taken.add(key);
    return isFree;
  });
}

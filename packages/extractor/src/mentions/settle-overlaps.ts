import { compareSpans, containsSpan } from '@liantu/ontology';
import type { EntityType } from '@liantu/ontology';
import { FoundMentions } from './found-mentions.js';
import type { Mention } from './mention.js';

/**
 * What may be named inside what. 砺石集团高纯铝项目 names the group and the metal too; a place inside a company's,
 * bureau's, campaign's or prize's name is no mention of the place.
 */
const NESTS: Readonly<Record<EntityType, readonly EntityType[]>> = {
  District: ['District'],
  Park: ['District', 'Park', 'Enterprise', 'Industry'],
  Project: ['District', 'Park', 'Enterprise', 'Institution', 'Industry', 'Product'],
  Enterprise: ['Enterprise', 'Industry'],
  Industry: [],
  Product: ['Industry'],
  Institution: ['Enterprise', 'Institution'],
  Person: [],
  Programme: [],
  Honour: [],
};

/** Types that one and the same word may bear: a company listed by name as a project is both. */
const TWINS: ReadonlySet<string> = new Set([
  'Enterprise Project',
  'Institution Project',
  'Park Project',
  'Product Project',
]);

/** Candidates below this only guide the recognisers that follow (a place that may head a company's name). */
export const LEAST_CONFIDENCE = 0.5;

/** Keeps, of candidates that contend for the same words, the longest, then the surest; nested ones where names nest. */
export function settleOverlaps(candidates: readonly Mention[]): Mention[] {
  const settled = new FoundMentions();
  const contenders = candidates.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  for (const candidate of contenders.sort(byClaimToWords)) {
    if (settled.overlapping(candidate).every((other) => standTogether(other, candidate))) {
      settled.add(candidate);
    }
  }
  return [...settled.all()];
}

function byClaimToWords(a: Mention, b: Mention): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    b.confidence - a.confidence ||
    compareSpans(a, b) ||
    (a.type < b.type ? -1 : a.type > b.type ? 1 : 0) ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/** `outer` is at least as long as `inner`. */
function standTogether(outer: Mention, inner: Mention): boolean {
  if (outer.start === inner.start && outer.end === inner.end) {
    return TWINS.has([outer.type, inner.type].sort().join(' '));
  }
  if (outer.type === 'Enterprise' && inner.type === 'Enterprise') {
    return containsSpan(outer, inner) && inner.rule === 'enterprise.parent';
  }
  // “强轴、通河”两大工程 names each of its parts too.
  if (inner.rule === 'programme.component' && outer.type === 'Programme') {
    return containsSpan(outer, inner);
  }
  // 风电叶片项目 is of 风电; 风电叶片 anywhere else names goods alone.
  if (outer.type === 'Product' && inner.rule !== 'industry.in-name') return false;
  return containsSpan(outer, inner) && NESTS[outer.type].includes(inner.type);
}

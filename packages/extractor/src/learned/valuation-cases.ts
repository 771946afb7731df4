import type { Valuation } from '../relations/claim.js';

/** A valuation with what speaks for and against it. */
export interface ValuationCase {
  readonly valuation: Valuation;
  readonly features: ReadonlyMap<string, number>;
}

const MOST = 3;

/** The valuations of a page, each as a case to decide: by its rule, whose value it is, where it stands and what else is said. */
export function valuationCases(valuations: readonly Valuation[]): ValuationCase[] {
  const values = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  for (const { subject, property, value } of valuations) {
    const owner = `${subject.type} ${subject.name}`;
    append(values, `${property} ${owner}`, String(value));
    append(owners, `${property} ${value}`, owner);
  }
  return valuations.map((valuation) => {
    const { subject, property, value } = valuation;
    const owner = `${subject.type} ${subject.name}`;
    const features = new Map<string, number>();
    const set = (feature: string, amount = 1): void => {
      features.set(feature, amount);
      features.set(`${property} ${feature}`, amount);
    };
    features.set(property, 1);
    features.set(`rule ${valuation.rule}`, 1);
    if (property === 'status') features.set(`status ${value}`, 1);
    set(`of ${subject.type}`);
    set(`modality ${valuation.modality}`);
    set(`unit ${valuation.unit ?? 'none'}`);
    set(valuation.date === undefined ? 'undated' : 'dated');
    set('rule confidence', valuation.confidence);
    set('subject confidence', subject.confidence);
    set(`subject ${subject.rule.replace(/^.*\./u, '')}`);
    set(`distance ${distanceOf(valuation)}`);
    set(`parts ${valuation.parts.length}`);
    set(`other values ${others(values.get(`${property} ${owner}`))}`);
    if (property !== 'status') set(`other owners ${others(owners.get(`${property} ${value}`))}`);
    return { valuation, features };
  });
}

function append(index: Map<string, Set<string>>, key: string, value: string): void {
  index.set(key, (index.get(key) ?? new Set()).add(value));
}

function others(known: ReadonlySet<string> | undefined): number {
  return Math.min(MOST, (known?.size ?? 1) - 1);
}

/** How far the value stands from its owner, by powers of two; −1 where the owner's name holds it. */
function distanceOf({ subject, parts }: Valuation): number {
  const part = parts.at(-1);
  if (!part || (part.start <= subject.start && subject.end <= part.end)) return -1;
  const gap = part.start >= subject.end ? part.start - subject.end : subject.start - part.end;
  return Math.ceil(Math.log2(Math.max(1, gap)));
}

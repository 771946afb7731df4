import type { Valuation } from '../relations/claim.js';
import { hashOnce, hashText, mix } from './hash.js';

const PATTERNS = 13;
const MOST_OTHERS = 3;

/** What a page's valuations are like as hashes: by their rule, whose value it is, where it stands and what else is said. */
export class ValuationObserver {
  /** Hashes of the values of an owner's property, and of the owners of a property's value. */
  readonly #values = new Map<number, Set<number>>();
  readonly #owners = new Map<number, Set<number>>();
  /** Taken again by the next valuation. */
  readonly #features = new Int32Array(2 * PATTERNS);

  constructor(valuations: readonly Valuation[]) {
    for (const valuation of valuations) {
      const property = hashOnce(valuation.property);
      const [owner, value] = [ownerOf(valuation), valueOf(valuation)];
      append(this.#values, mix(property, owner), value);
      append(this.#owners, mix(property, value), owner);
    }
  }

  /** The features of one of these valuations, each by itself and with the property; they hold until the next. */
  observe(valuation: Valuation): Int32Array {
    const { subject, modality, unit, date, parts, rule, confidence } = valuation;
    const property = hashOnce(valuation.property);
    const [owner, value] = [ownerOf(valuation), valueOf(valuation)];
    const isStatus = valuation.property === 'status';
    const features = this.#features;
    let pattern = 0;
    const note = (seen: number): void => {
      features[pattern] = mix(pattern, seen);
      features[PATTERNS + pattern] = mix(mix(property, pattern), seen);
      pattern++;
    };
    note(property);
    note(hashOnce(rule));
    note(isStatus ? value : 0);
    note(hashOnce(subject.type));
    note(hashOnce(modality));
    note(hashOnce(unit ?? ''));
    note(date === undefined ? 0 : 1);
    note(Math.round(confidence * 5));
    note(Math.round(subject.confidence * 5));
    note(hashOnce(subject.rule));
    note(distanceOf(valuation));
    note(parts.length * 8 + others(this.#values.get(mix(property, owner))));
    note(isStatus ? MOST_OTHERS + 1 : others(this.#owners.get(mix(property, value))));
    return features;
  }
}

function ownerOf({ subject }: Valuation): number {
  return mix(hashOnce(subject.type), hashText(subject.name));
}

function valueOf({ value }: Valuation): number {
  return typeof value === 'string' ? hashText(value) : mix(value | 0, (value * 1000) | 0);
}

function append(index: Map<number, Set<number>>, key: number, item: number): void {
  const known = index.get(key);
  if (known) known.add(item);
  else index.set(key, new Set([item]));
}

function others(known: ReadonlySet<number> | undefined): number {
  return Math.min(MOST_OTHERS, (known?.size ?? 1) - 1);
}

/** How far the value stands from its owner, by powers of two; −1 where the owner's name holds it. */
function distanceOf({ subject, parts }: Valuation): number {
  const part = parts.at(-1);
  if (!part || (part.start <= subject.start && subject.end <= part.end)) return -1;
  const gap = part.start >= subject.end ? part.start - subject.end : subject.start - part.end;
  return 32 - Math.clz32(Math.max(0, gap));
}

/** What stands first of features tells most. */
const MOST_TELLING = 16;

/**
 * Weights of a logistic regression over hashed features: an open table, small enough to stay in the processor's cache.
 * Most features asked for are unknown; a bit dismisses them.
 */
export class HashedWeights {
  /** One bit for each hash of 18 bits that some feature has. */
  readonly #known = new Int32Array(1 << 13);
  readonly #features: Int32Array;
  /** 0 where the slot is free. */
  readonly #weights: Float32Array;
  readonly #mask: number;

  constructor(weights: ReadonlyMap<number, number>) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, weights.size * 2)));
    this.#features = new Int32Array(size);
    this.#weights = new Float32Array(size);
    this.#mask = size - 1;
    for (const [feature, weight] of weights) {
      const slot = this.#slotOf(feature);
      this.#features[slot] = feature;
      this.#weights[slot] = weight;
      this.#known[feature >>> 19]! |= 1 << (feature >>> 14);
    }
  }

  /**
   * How likely a case holds, 0 to 1. One is given up, as 0, whose sum of weights falls below `hopeless` after the first
   * {@link MOST_TELLING} features; default: none.
   */
  probabilityOf(features: Int32Array, hopeless: number = -Infinity): number {
    const known = this.#known;
    let sum = 0;
    for (let i = 0; i < features.length; i++) {
      const feature = features[i]!;
      if ((known[feature >>> 19]! & (1 << (feature >>> 14))) === 0) continue;
      sum += this.#weights[this.#slotOf(feature)]!;
      if (sum < hopeless && i >= MOST_TELLING) return 0;
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Where a feature's weight stands, or the free slot that it would take. */
  #slotOf(feature: number): number {
    let slot = feature & this.#mask;
    while (this.#weights[slot] !== 0 && this.#features[slot] !== feature) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}

const HEADER = 8;
const PER_WEIGHT = 5;

/** Writes weights as bytes: how many, their unit, then a hash (4 bytes) and a multiple of the unit (1 byte) each. */
export function encodeHashedWeights(weights: ReadonlyMap<number, number>): Uint8Array {
  const top = [...weights.values()].reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const unit = Math.fround(top / 127);
  const kept = [...weights]
    .map(([feature, value]) => [feature, Math.round(value / unit)] as const)
    .filter(([, value]) => value !== 0)
    .sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(HEADER + kept.length * PER_WEIGHT);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, kept.length, true);
  view.setFloat32(4, unit, true);
  kept.forEach(([feature, value], i) => {
    view.setInt32(HEADER + i * PER_WEIGHT, feature, true);
    view.setInt8(HEADER + i * PER_WEIGHT + 4, value);
  });
  return bytes;
}

/** Reads what {@link encodeHashedWeights} wrote. */
export function decodeHashedWeights(bytes: Uint8Array): HashedWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const unit = view.getFloat32(4, true);
  const weights = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const at = HEADER + i * PER_WEIGHT;
    weights.set(view.getInt32(at, true), view.getInt8(at + 4) * unit);
  }
  return new HashedWeights(weights);
}

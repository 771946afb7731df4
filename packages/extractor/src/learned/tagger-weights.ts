import { LABEL_COUNT } from './labels.js';
import { stepsOf } from './lattice.js';
import type { Transitions } from './lattice.js';

/**
 * What the tagger has learnt: for each feature the labels that it speaks for or against. Found by hash in an open table;
 * what no table entry holds weighs nothing.
 */
export interface TaggerWeights {
  readonly transitions: Transitions;
  /** Exponentials of {@link transitions}. */
  readonly steps: Float64Array;
  /** Adds the weights of a feature to the {@link LABEL_COUNT} scores from `at` on. */
  addTo(scores: Float64Array, at: number, feature: number): void;
}

/** A weight as it is stored: a feature's hash, a label, a multiple of the file's unit. */
export interface SparseWeight {
  readonly feature: number;
  readonly label: number;
  readonly value: number;
}

const HEADER = 8;
const PER_WEIGHT = 6;

/** Writes weights as bytes: the unit, the transitions, then 6 bytes a weight, sorted by feature and label. */
export function encodeTaggerWeights(
  transitions: Transitions,
  weights: readonly SparseWeight[],
): Uint8Array {
  const top = weights.reduce((most, { value }) => Math.max(most, Math.abs(value)), 1e-9);
  const unit = Math.fround(top / 127);
  const kept = weights
    .map((weight) => ({ ...weight, value: Math.round(weight.value / unit) }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => a.feature - b.feature || a.label - b.label);
  const start = HEADER + transitions.length * 4;
  const bytes = new Uint8Array(start + kept.length * PER_WEIGHT);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, kept.length, true);
  view.setFloat32(4, unit, true);
  transitions.forEach((value, i) => view.setFloat32(HEADER + i * 4, value, true));
  kept.forEach(({ feature, label, value }, i) => {
    view.setInt32(start + i * PER_WEIGHT, feature, true);
    view.setUint8(start + i * PER_WEIGHT + 4, label);
    view.setInt8(start + i * PER_WEIGHT + 5, value);
  });
  return bytes;
}

/** Reads what {@link encodeTaggerWeights} wrote. */
export function decodeTaggerWeights(bytes: Uint8Array): TaggerWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const unit = view.getFloat32(4, true);
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let i = 0; i < transitions.length; i++) {
    transitions[i] = view.getFloat32(HEADER + i * 4, true);
  }
  const start = HEADER + transitions.length * 4;
  const labels = new Uint8Array(count);
  const values = new Float32Array(count);
  const table = new FeatureTable(count);
  for (let i = 0; i < count; i++) {
    const at = start + i * PER_WEIGHT;
    labels[i] = view.getUint8(at + 4);
    values[i] = view.getInt8(at + 5) * unit;
    table.note(view.getInt32(at, true), i);
  }
  return {
    transitions,
    steps: stepsOf(transitions),
    addTo(scores, at, feature) {
      const slot = table.find(feature);
      if (slot < 0) return;
      const end = table.ends[slot]!;
      for (let i = table.starts[slot]!; i < end; i++) scores[at + labels[i]!]! += values[i]!;
    },
  };
}

/** Where the weights of each feature stand, by hash: open addressing, linear probing. */
class FeatureTable {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly #keys: Int32Array;
  readonly #mask: number;

  constructor(weights: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, weights * 2)));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
  }

  /** Notes that weight `index` is of this feature; the weights of one feature come one after the other. */
  note(feature: number, index: number): void {
    let slot = this.#slotOf(feature);
    while (this.ends[slot] !== 0 && this.#keys[slot] !== feature) slot = (slot + 1) & this.#mask;
    if (this.ends[slot] === 0) {
      this.#keys[slot] = feature;
      this.starts[slot] = index;
    }
    this.ends[slot] = index + 1;
  }

  /** The slot of a feature; −1 where it has no weight. */
  find(feature: number): number {
    let slot = this.#slotOf(feature);
    while (this.ends[slot] !== 0) {
      if (this.#keys[slot] === feature) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  #slotOf(feature: number): number {
    return (feature ^ (feature >>> 13)) & this.#mask;
  }
}

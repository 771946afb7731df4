import { LABEL_COUNT } from './labels.js';
import { Lattice } from './lattice.js';
import type { Transitions } from './lattice.js';

/** Numbers that hold one weight for each label, two in each. */
const PAIRS = Math.ceil(LABEL_COUNT / 2);

/**
 * What the tagger has learnt: for each feature the labels that it speaks for or against. Found by hash in an open table;
 * what no table entry holds weighs nothing.
 */
export class TaggerWeights {
  readonly lattice: Lattice;
  readonly #table: FeatureTable;
  readonly #unit: number;
  readonly #sums = new Int32Array(PAIRS);
  #room = new Float64Array(64 * LABEL_COUNT);

  constructor(transitions: Transitions, table: FeatureTable, unit: number) {
    this.lattice = new Lattice(transitions);
    this.#table = table;
    this.#unit = unit;
  }

  /** Scores of that many words, all 0, in memory that the next call takes again. */
  roomFor(words: number): Float64Array {
    const count = words * LABEL_COUNT;
    if (count > this.#room.length) this.#room = new Float64Array(count * 2);
    else this.#room.fill(0, 0, count);
    return this.#room;
  }

  /** Adds what the features of a word say for each label to `scores`, from `at` on. */
  score(features: Int32Array, scores: Float64Array, at: number): void {
    const { slots, mask, rows, known } = this.#table;
    const wrap = (mask << 1) | 1;
    const sums = this.#sums.fill(0);
    for (let k = 0; k < features.length; k++) {
      const feature = features[k]!;
      const bit = feature >>> 14;
      if ((known[bit >>> 3]! & (1 << (bit & 7))) === 0) continue;
      let slot = (feature & mask) << 1;
      let held = slots[slot + 1]!;
      while (held !== 0 && slots[slot] !== feature) {
        slot = (slot + 2) & wrap;
        held = slots[slot + 1]!;
      }
      if (held === 0) continue;
      // Two labels in a number: the sums of 22 features stay within 16 bits each.
      for (let pair = 0; pair < PAIRS; pair++) sums[pair]! += rows[held + pair]!;
    }
    for (let pair = 0; pair < PAIRS; pair++) {
      const low = (sums[pair]! << 16) >> 16;
      scores[at + 2 * pair]! += low * this.#unit;
      if (2 * pair + 1 === LABEL_COUNT) return;
      scores[at + 2 * pair + 1]! += ((sums[pair]! - low) >> 16) * this.#unit;
    }
  }
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
  const table = readTable(view, HEADER + transitions.length * 4, count);
  return new TaggerWeights(transitions, table, unit);
}

/**
 * The weights of each feature by hash: open addressing, linear probing. Dense, since looking features up is most of the
 * tagger's work, and a feature that is known speaks of most labels; many of those unknown a bit dismisses.
 */
interface FeatureTable {
  /** Two numbers a slot: the feature, then where its row starts; 0 where it is free. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** The weights for the labels, two in a number: the even one, and the odd one times 65,536. */
  readonly rows: Int32Array;
  /** One bit for each hash of 18 bits that some feature has. */
  readonly known: Uint8Array;
}

function readTable(view: DataView, from: number, count: number): FeatureTable {
  const featureAt = (i: number): number => view.getInt32(from + i * PER_WEIGHT, true);
  let distinct = 0;
  for (let i = 0; i < count; i++) if (i === 0 || featureAt(i) !== featureAt(i - 1)) distinct++;
  // So much room that most features stand right where they are looked for.
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, distinct * 8)));
  const table = {
    slots: new Int32Array(size * 2),
    mask: size - 1,
    rows: new Int32Array((distinct + 1) * PAIRS),
    known: new Uint8Array(1 << 15),
  };
  for (let i = 0, row = 0; i < count; i++) {
    if (i === 0 || featureAt(i) !== featureAt(i - 1)) {
      row += PAIRS;
      addFeature(table, featureAt(i), row);
    }
    const label = view.getUint8(from + i * PER_WEIGHT + 4);
    const weight = view.getInt8(from + i * PER_WEIGHT + 5);
    table.rows[row + (label >> 1)]! += label % 2 === 0 ? weight : weight * 65_536;
  }
  return table;
}

function addFeature({ slots, mask, known }: FeatureTable, feature: number, row: number): void {
  const bit = feature >>> 14;
  known[bit >>> 3]! |= 1 << (bit & 7);
  let slot = (feature & mask) << 1;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & ((mask << 1) | 1);
  slots[slot] = feature;
  slots[slot + 1] = row;
}

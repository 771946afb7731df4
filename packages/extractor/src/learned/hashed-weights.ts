/** Weights of a logistic regression over hashed features, by hash. */
export type HashedWeights = ReadonlyMap<number, number>;

const HEADER = 8;
const PER_WEIGHT = 5;

/** Writes weights as bytes: how many, their unit, then a hash (4 bytes) and a multiple of the unit (1 byte) each. */
export function encodeHashedWeights(weights: HashedWeights): Uint8Array {
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
  return weights;
}

/** How likely a case holds, 0 to 1. */
export function hashedProbability(features: Int32Array, weights: HashedWeights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

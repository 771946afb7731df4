import { describe, expect, it } from 'vitest';
import { decodeHashedWeights, encodeHashedWeights } from './hashed-weights.js';
import { LABEL_COUNT } from './labels.js';
import { decodeTaggerWeights, encodeTaggerWeights } from './tagger-weights.js';

describe('tagger weights', () => {
  it('come back from bytes, each for its feature and label', () => {
    const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    transitions[3] = 0.5;
    const bytes = encodeTaggerWeights(transitions, [
      { feature: -7, label: 2, value: 1 },
      { feature: -7, label: 5, value: -2 },
      { feature: 99, label: 0, value: 2 },
    ]);
    const weights = decodeTaggerWeights(bytes);
    const scores = weights.roomFor(2);
    weights.score(Int32Array.from([-7, 12345]), scores, 0);
    weights.score(Int32Array.from([99, -7]), scores, LABEL_COUNT);
    expect(scores[2]).toBeCloseTo(1, 1);
    expect(scores[5]).toBeCloseTo(-2, 1);
    expect(scores[0]).toBe(0);
    expect(scores[LABEL_COUNT]).toBeCloseTo(2, 1);
  });
});

describe('hashed weights', () => {
  it('come back from bytes', () => {
    const weights = decodeHashedWeights(
      encodeHashedWeights(
        new Map([
          [5, 2],
          [-5, -1],
        ]),
      ),
    );
    expect(weights.probabilityOf(Int32Array.from([5, 8]))).toBeCloseTo(0.88, 2);
    expect(weights.probabilityOf(Int32Array.from([-5]))).toBeCloseTo(0.27, 2);
  });
});

import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, beginLabel, mayFollow } from './labels.js';
import { Lattice, stepsOf } from './lattice.js';

/** Scores of three units: the second begins a product, the third goes on with it; the rest is level. */
function productScores(): Float64Array {
  const scores = new Float64Array(3 * LABEL_COUNT);
  scores[LABEL_COUNT + beginLabel('Product')] = 5;
  scores[2 * LABEL_COUNT + beginLabel('Product') + 1] = 5;
  return scores;
}

function latticeOf(scores: Float64Array): Lattice {
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  return new Lattice(scores, transitions, stepsOf(transitions));
}

describe('Lattice', () => {
  it('reads the names of the likeliest labelling', () => {
    expect(latticeOf(productScores()).best()).toEqual([{ type: 'Product', first: 1, last: 2 }]);
  });

  it('knows how likely exactly these units are a name', () => {
    const lattice = latticeOf(productScores());
    const whole = lattice.probability({ type: 'Product', first: 1, last: 2 });
    expect(whole).toBeGreaterThan(0.7);
    expect(lattice.probability({ type: 'Product', first: 1, last: 1 })).toBeLessThan(0.2);
    expect(lattice.probability({ type: 'Park', first: 1, last: 2 })).toBeLessThan(0.01);
  });

  it('gives all labels of a unit together the probability 1', () => {
    const lattice = latticeOf(productScores());
    for (let i = 0; i < lattice.length; i++) {
      let sum = 0;
      for (let label = 0; label < LABEL_COUNT; label++) sum += lattice.marginal(i, label);
      expect(sum).toBeCloseTo(1);
    }
  });

  it('sums over all labellings that may be', () => {
    const lattice = latticeOf(new Float64Array(2 * LABEL_COUNT));
    let labellings = 0;
    for (let first = 0; first < LABEL_COUNT; first++) {
      if (first !== 0 && first % 2 === 0) continue;
      for (let second = 0; second < LABEL_COUNT; second++) {
        if (mayFollow(first, second)) labellings++;
      }
    }
    expect(Math.exp(lattice.logSum)).toBeCloseTo(labellings);
  });

  it('finds nothing in an empty sentence', () => {
    expect(latticeOf(new Float64Array(0)).best()).toEqual([]);
  });
});

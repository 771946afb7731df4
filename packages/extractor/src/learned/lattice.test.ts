import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, beginLabel, mayFollow } from './labels.js';
import { Lattice } from './lattice.js';

/** Scores of three units: the second begins a product, the third goes on with it; the rest is level. */
function productScores(): Float64Array {
  const scores = new Float64Array(3 * LABEL_COUNT);
  scores[LABEL_COUNT + beginLabel('Product')] = 5;
  scores[2 * LABEL_COUNT + beginLabel('Product') + 1] = 5;
  return scores;
}

function latticeOf(scores: Float64Array): Lattice {
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const lattice = new Lattice(transitions);
  lattice.read(scores, scores.length / LABEL_COUNT);
  return lattice;
}

describe('Lattice', () => {
  it('finds the names that are likelier than not', () => {
    const [name, ...others] = latticeOf(productScores()).likely(0.5);
    expect(name).toMatchObject({ type: 'Product', first: 1, last: 2 });
    expect(others).toEqual([]);
  });

  it('finds no name of more words than names have, however long the run', () => {
    const scores = new Float64Array(40 * LABEL_COUNT);
    scores[beginLabel('Product')] = 5;
    for (let i = 1; i < 40; i++) scores[i * LABEL_COUNT + beginLabel('Product') + 1] = 5;
    expect(latticeOf(scores).likely(0.5)).toEqual([]);
  });

  it('reads run after run without a trace of the one before', () => {
    const lattice = latticeOf(productScores());
    const level = new Float64Array(2 * LABEL_COUNT);
    lattice.read(level, 2);
    expect(lattice.likely(0.01)).toEqual(latticeOf(level).likely(0.01));
  });

  it('knows how likely exactly these units are a name', () => {
    const lattice = latticeOf(productScores());
    const whole = lattice.probability({ type: 'Product', first: 1, last: 2 });
    expect(whole).toBeGreaterThan(0.7);
    expect(lattice.probability({ type: 'Product', first: 1, last: 1 })).toBeLessThan(0.2);
    expect(lattice.probability({ type: 'Honour', first: 1, last: 2 })).toBeLessThan(0.01);
  });

  it('gives all labels of a unit together the probability 1', () => {
    const lattice = latticeOf(productScores());
    for (let i = 0; i < 3; i++) {
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

  it('finds nothing in an empty run', () => {
    expect(latticeOf(new Float64Array(0)).likely(0.01)).toEqual([]);
  });
});

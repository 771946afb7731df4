import { Lattice } from './lattice.js';
import { FEATURES_PER_UNIT } from './observe-units.js';
import type { TaggerWeights } from './tagger-weights.js';

/** How likely each labelling of a sentence is, given the features of its units. */
export function tagUnits(features: Int32Array, weights: TaggerWeights): Lattice {
  const scores = weights.scoresOf(features, FEATURES_PER_UNIT);
  return new Lattice(scores, weights.transitions, weights.steps);
}

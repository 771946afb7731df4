import { LABEL_COUNT } from './labels.js';
import { Lattice } from './lattice.js';
import { FEATURES_PER_UNIT } from './observe-units.js';
import type { TaggerWeights } from './tagger-weights.js';

/** How likely each labelling of a sentence is, given the features of its units. */
export function tagUnits(features: Int32Array, weights: TaggerWeights): Lattice {
  const count = features.length / FEATURES_PER_UNIT;
  const scores = new Float64Array(count * LABEL_COUNT);
  for (let k = 0, at = 0; k < features.length; at += LABEL_COUNT) {
    for (const end = k + FEATURES_PER_UNIT; k < end; k++) {
      weights.addTo(scores, at, features[k]!);
    }
  }
  return new Lattice(scores, weights.transitions, weights.steps);
}

import { readFileSync } from 'node:fs';
import { decodeHashedWeights } from './hashed-weights.js';
import type { HashedWeights } from './hashed-weights.js';
import { decodeTaggerWeights } from './tagger-weights.js';
import type { TaggerWeights } from './tagger-weights.js';

/** All that was learnt from annotated articles (see LEARNED.md). */
export interface Learned {
  /** How each unit of a sentence speaks for the labels. */
  readonly tagger: TaggerWeights;
  /** Which claims of the rules hold. */
  readonly claims: HashedWeights;
  /** Which two names stand in a relation that no rule reads. */
  readonly pairs: HashedWeights;
  /** Which valuations of the rules hold. */
  readonly valuations: HashedWeights;
}

/** Names of the files in `data/` that hold the weights. */
export const WEIGHT_FILES = {
  tagger: 'weights-tagger.bin',
  claims: 'weights-claims.bin',
  pairs: 'weights-pairs.bin',
  valuations: 'weights-valuations.bin',
} as const;

/** Reads the committed weights. */
export function readLearned(): Learned {
  return {
    tagger: decodeTaggerWeights(readData(WEIGHT_FILES.tagger)),
    claims: decodeHashedWeights(readData(WEIGHT_FILES.claims)),
    pairs: decodeHashedWeights(readData(WEIGHT_FILES.pairs)),
    valuations: decodeHashedWeights(readData(WEIGHT_FILES.valuations)),
  };
}

function readData(file: string): Buffer {
  return readFileSync(new URL(`../../data/${file}`, import.meta.url));
}

import { readGazetteer } from './gazetteer.js';
import type { Gazetteer } from './gazetteer.js';

/** Word lists and the gazetteer, loaded once from `data/`. */
export interface Lexicons {
  readonly gazetteer: Gazetteer;
}

/** Loads them all (about 0.1 s). */
export function createLexicons(): Lexicons {
  return { gazetteer: readGazetteer() };
}

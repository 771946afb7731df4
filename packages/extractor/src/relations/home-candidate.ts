import type { Mention } from '../mentions/mention.js';

/** A district that may be the home of a story. */
export interface HomeCandidate {
  readonly name: string;
  readonly code?: string;
  /** Its first mention in the story. */
  readonly mention: Mention;
  readonly times: number;
}

/** The rule of a home that the story does not name. */
export const UNNAMED_HOME = 'district.unnamed-home';

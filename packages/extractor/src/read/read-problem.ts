/** Why an input, or one article of it, was not read. */
export type ReadCode =
  | 'BAD_JSON'
  | 'BINARY'
  | 'CHANGED'
  | 'DANGLING_LINK'
  | 'DAMAGED'
  | 'DUPLICATE_ID'
  | 'EMPTY'
  | 'ENCRYPTED'
  | 'IGNORED'
  | 'MISSING_TEXT'
  | 'NOT_A_FILE'
  | 'NOT_FOUND'
  | 'NO_TEXT'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'TRUNCATED'
  | 'UNREADABLE'
  | 'UNSUPPORTED';

/** What is wrong with an input: where, why, and what to do about it. */
export interface ReadProblem {
  /** Path below the input folder, posix separators; `#n` for line n of a `.jsonl`. */
  readonly uri: string;
  readonly code: ReadCode;
  readonly message: string;
}

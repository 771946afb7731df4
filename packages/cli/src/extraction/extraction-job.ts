import type { Article, OwnName } from '@liantu/ontology';
import type { EncodedRecord } from '../workspace/record.js';

/** What a worker process is sent first: how to read. */
export interface Setup {
  readonly names: readonly OwnName[];
}

/** What a worker process is sent from then on. */
export type Job = readonly Article[];

/** What became of one article of a job: its record, or why there is none. */
export type Outcome = { readonly record: EncodedRecord } | { readonly failure: string };

/** What a worker process answers, in the order of its job. */
export type Answer = readonly Outcome[];

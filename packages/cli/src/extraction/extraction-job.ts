import type { Article, DocumentGraph, OwnName } from '@liantu/ontology';

/** What a worker process is sent first: how to read. */
export interface Setup {
  readonly names: readonly OwnName[];
}

/** What a worker process is sent from then on. */
export type Job = readonly Article[];

/** What became of one article of a job: its graph, or why there is none. */
export type Outcome = { readonly graph: DocumentGraph } | { readonly failure: string };

/** What a worker process answers, in the order of its job. */
export type Answer = readonly Outcome[];

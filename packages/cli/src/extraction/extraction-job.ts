import type { Article, DocumentGraph } from '@liantu/ontology';

/** What a worker process is sent. */
export type Job = readonly Article[];

/** What became of one article of a job: its graph, or why there is none. */
export type Outcome = { readonly graph: DocumentGraph } | { readonly failure: string };

/** What a worker process answers, in the order of its job. */
export type Answer = readonly Outcome[];

import louvainModule from 'graphology-communities-louvain';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

// These CommonJS packages are functions at run time, while their types speak of a `default` inside.
type Unwrapped<M extends { default: unknown }> = M['default'];

export const forceAtlas2: Unwrapped<typeof forceAtlas2Module> =
  forceAtlas2Module as unknown as Unwrapped<typeof forceAtlas2Module>;
export const louvain: Unwrapped<typeof louvainModule> = louvainModule as unknown as Unwrapped<
  typeof louvainModule
>;
export const pagerank: Unwrapped<typeof pagerankModule> = pagerankModule as unknown as Unwrapped<
  typeof pagerankModule
>;

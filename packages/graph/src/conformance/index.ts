export { describeGraphStore } from './describe-graph-store.js';
export type { ConformanceOptions } from './describe-graph-store.js';

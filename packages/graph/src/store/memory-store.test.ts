import { describeGraphStore } from '../conformance/describe-graph-store.js';
import { createMemoryStore } from './memory-store.js';

describeGraphStore('memory', async () => createMemoryStore());

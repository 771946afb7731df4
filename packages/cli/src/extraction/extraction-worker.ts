import { createExtractor } from '@liantu/extractor';
import { extractSafely } from './extract-safely.js';
import type { Answer, Job } from './extraction-job.js';

// A process of its own, since the segmenter's addon never gives back a thread's memory.
const extractor = createExtractor();
process.on('message', (job: Job) => {
  const answer: Answer = job.map((article) => extractSafely(extractor, article));
  process.send!(answer);
});
// The parent is gone: so is the work.
process.on('disconnect', () => process.exit());

import { createExtractor, type Extractor } from '@liantu/extractor';
import { compilePatternsAtOnce, optimiseSparingly } from './engine-flags.js';
import { extractRecord } from './extract-safely.js';
import type { Answer, Job, Setup } from './extraction-job.js';

// A process of its own, since the segmenter's addon never gives back a thread's memory.
process.once('message', (setup: Setup) => {
  compilePatternsAtOnce();
  optimiseSparingly();
  const extractor = createExtractor(setup);
  // Dictionaries are loaded with the first text: better while the parent still reads.
  extractor.extract({ id: '', uri: [], sha256: '', text: '启。' });
  process.on('message', (job: Job) => process.send!(answer(extractor, job)));
});
// The parent is gone: so is the work.
process.on('disconnect', () => process.exit());

function answer(extractor: Extractor, job: Job): Answer {
  return job.map((article) => extractRecord(extractor, article));
}

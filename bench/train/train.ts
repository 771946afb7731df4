// Learns the weights from the articles of `examples/`, `gold/`, `gold/fresh/` and `gold/pages/` and writes them
// to packages/extractor/data: half a minute. The same articles and rules give the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEIGHT_FILES } from '../../packages/extractor/src/learned/learned.js';
import { loadLearning } from './annotated-pages.js';
import { learn } from './learn.js';

const DATA = join(import.meta.dirname, '../../packages/extractor/data');

const pages = await loadLearning();
const { files } = learn(pages);
write(WEIGHT_FILES.tagger, files.tagger);
write(WEIGHT_FILES.claims, files.claims);
write(WEIGHT_FILES.pairs, files.pairs);
write(WEIGHT_FILES.valuations, files.valuations);

function write(file: string, content: Uint8Array): void {
  writeFileSync(join(DATA, file), content);
  console.log(`${file.padEnd(26)} ${content.length} bytes, from ${pages.length} articles`);
}

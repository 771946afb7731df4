#!/usr/bin/env node
// Checks the lexicons in data/*.txt: UTF-8 without BOM, LF, sections of space-separated terms, every term once in its file
// (organisation-forms.txt: once in its section), Simplified quotes and no stray punctuation. Prints the number of terms.
//
//   node scripts/check-lexicons.mjs
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const data = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');
// 工程 heads both a project and a programme: a form may stand in several sections.
const ONCE_PER_SECTION = new Set(['organisation-forms.txt']);
// One character is a surname, a trade or a form, never an industry or a product by itself.
const SHORTEST = { 'industries.txt': 2, 'products.txt': 2, 'position-titles.txt': 2 };
const TERM = /^[\p{Script=Han}\w·/+\-.,αγⅣ（）]+$/u;

let faults = 0;
const fault = (file, line, message) => {
  console.error(`${file}:${line}: ${message}`);
  faults++;
};
for (const file of readdirSync(data).filter((name) => name.endsWith('.txt'))) {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    readFileSync(join(data, file)),
  );
  if (text.startsWith('\uFEFF')) fault(file, 1, 'has a byte order mark');
  if (text.includes('\r')) fault(file, 1, 'has carriage returns');
  if (!text.endsWith('\n') || text.endsWith('\n\n'))
    fault(file, 1, 'does not end with one line break');
  let seen = new Set();
  let terms = 0;
  for (const [index, line] of text.trimEnd().split('\n').entries()) {
    if (line.startsWith('# ')) {
      if (ONCE_PER_SECTION.has(file)) seen = new Set();
      continue;
    }
    if (index === 0) fault(file, 1, 'has terms before its first heading');
    for (const term of line.split(' ')) {
      terms++;
      if (!TERM.test(term)) fault(file, index + 1, `is no term: ${JSON.stringify(term)}`);
      if ([...term].length < (SHORTEST[file] ?? 1)) fault(file, index + 1, `is too short: ${term}`);
      if (seen.has(term)) fault(file, index + 1, `stands twice: ${term}`);
      seen.add(term);
    }
  }
  console.log(`${file}\t${terms}`);
}
process.exitCode = faults ? 1 : 0;

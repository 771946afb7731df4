import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './liantu.js';

const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  ontology: ['index.ts', 'validate.ts'],
  extractor: ['index.ts'],
  graph: ['memory/index.ts', 'neo4j/index.ts', 'conformance/index.ts'],
};

const RE_LIST = /export (type )?\{([^}]*)\}/gu;
const RE_DECLARATION = /export (?:async )?(?:function|const|class|interface|type) (\w+)/gu;

describe('public names', () => {
  for (const [name, files] of Object.entries(ENTRIES)) {
    it(`of ${name} are as recorded`, async () => {
      const lines = files.flatMap((file) => [
        `${file}:`,
        ...exportedNames(readFileSync(join(ROOT, 'packages', name, 'src', file), 'utf8')).map(
          (exported) => `  - ${exported}`,
        ),
      ]);
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`exports/${name}.yaml`);
    });
  }
});

function exportedNames(source: string): string[] {
  const listed = [...source.matchAll(RE_LIST)].flatMap(([, type = '', names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => `${type}${name}`),
  );
  const declared = [...source.matchAll(RE_DECLARATION)].map(([, name]) => name ?? '');
  return [...listed, ...declared].sort();
}

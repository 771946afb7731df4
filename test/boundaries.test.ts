import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './liantu.js';

/** Which packages of the workspace each may depend on. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ontology: [],
  extractor: ['ontology'],
  graph: ['ontology'],
  viewer: ['ontology', 'graph'],
  cli: ['ontology', 'extractor', 'graph', 'viewer'],
};

// from 'sigma' | import('sigma')
const RE_IMPORT = /(?:from |import |import\()'([^']+)'/gu;

describe('package boundaries', () => {
  for (const [name, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${name} depends only on ${allowed.join(', ') || 'nothing of ours'}`, () => {
      const manifest = JSON.parse(
        readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'),
      ) as { dependencies?: Record<string, string> };
      const ours = Object.keys(manifest.dependencies ?? {}).filter((dependency) =>
        dependency.startsWith('@liantu/'),
      );
      expect(ours.filter((dependency) => !allowed.includes(dependency.slice(8)))).toEqual([]);
    });
  }

  it('keeps neo4j-driver in one folder', () => {
    const users = importers((source) => source === 'neo4j-driver');
    expect(users.filter((file) => !file.startsWith('packages/graph/src/neo4j/'))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('keeps the machine out of ontology, the graph in memory and the viewer', () => {
    const users = importers((source) => source.startsWith('node:')).filter(
      (file) => !file.includes('.test.'),
    );
    const browser = [
      'packages/ontology/src/',
      'packages/graph/src/memory/',
      'packages/viewer/src/',
    ];
    expect(users.filter((file) => browser.some((folder) => file.startsWith(folder)))).toEqual([]);
  });

  it('has no import across packages but by their names', () => {
    const deep = importers((source) => /^(?:\.\.\/)+(?:\w+)\/src\//u.test(source));
    expect(deep.filter((file) => file.startsWith('packages/'))).toEqual([]);
  });
});

/** Source files with an import that the test accepts, from the root. */
function importers(accepts: (source: string) => boolean): string[] {
  const found: string[] = [];
  for (const name of Object.keys(MAY_IMPORT)) {
    const folder = join(ROOT, 'packages', name, 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((path) => /\.tsx?$/u.test(path))) {
      const source = readFileSync(join(folder, file), 'utf8');
      if ([...source.matchAll(RE_IMPORT)].some(([, from = '']) => accepts(from))) {
        found.push(relative(ROOT, join(folder, file)));
      }
    }
  }
  return found;
}

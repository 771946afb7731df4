import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLexicons } from '../mentions/lexicons.js';
import type { Claim } from './claim.js';
import { followDiscourse } from './discourse.js';
import { markedPage } from './marked-page.js';
import { readClaims } from './read-claims.js';

const CASES = new URL('../../cases/', import.meta.url);
const lexicons = createLexicons();

interface Case {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
}

// # title, text, ==>, one claim a line or `no triple`.
const RE_CASE =
  /^# (?<title>.+)\n(?<text>[\s\S]+?)\n==>\n(?<expected>[\s\S]+?)(?=\n# |$(?![\s\S]))/gmu;

function parseCases(source: string): Case[] {
  return [...source.matchAll(RE_CASE)].map(({ groups = {} }) => ({
    title: groups['title'] ?? '',
    text: (groups['text'] ?? '').trim(),
    expected: (groups['expected'] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && line !== 'no triple'),
  }));
}

function show({ subject, predicate, object, modality, rule }: Claim): string {
  const planned = modality === 'planned' ? ' planned' : '';
  return `${subject.name} -${predicate}-> ${object.name}${planned}  rule=${rule}`;
}

// Each file is about one relation: other claims of its sentences are not its business.
describe.each(readdirSync(CASES).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  const predicate = file.replace('.txt', '').replaceAll('-', '_').toUpperCase();
  const cases = parseCases(readFileSync(new URL(file, CASES), 'utf8'));

  it.each(cases.map((one) => [one.title, one] as const))('%s', (_, { text, expected }) => {
    const { page, mentions } = markedPage(text);
    const claims = readClaims(followDiscourse(page, mentions, lexicons)).filter(
      (claim) => claim.predicate === predicate,
    );
    expect([...new Set(claims.map(show))].sort()).toEqual([...expected].sort());
  });
});

import { expect, it } from 'vitest';
import type { Mention } from '../mentions/mention.js';
import { Items } from './items.js';

const TEXT = '砺石集团、青石大桥等3个项目开工。';

function mention(type: Mention['type'], name: string, rule: string): Mention {
  const start = TEXT.indexOf(name);
  return { start, end: start + name.length, type, name, rule, confidence: 0.8 };
}

it('lets a firm that is listed as a project stand for the project', () => {
  const mentions = [
    mention('Enterprise', '砺石集团', 'enterprise.spoken-form'),
    mention('Project', '砺石集团', 'project.listed'),
    mention('Project', '青石大桥', 'project.works'),
  ];
  const items = new Items(TEXT, mentions).of({ start: 0, end: TEXT.length });
  const shown = items.map(({ mention: outer, inner }) => [
    outer?.type,
    ...inner.map(({ type }) => type),
  ]);
  expect(shown).toEqual([['Project', 'Enterprise'], ['Project']]);
});

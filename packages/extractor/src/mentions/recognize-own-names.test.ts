import type { Entity, OwnName } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract.js';

const NAMES: readonly OwnName[] = [
  { type: 'Enterprise', name: '江川磁材股份有限公司', aliases: ['阿磁', '老厂'] },
  { type: 'Enterprise', name: '白沙轴承有限公司', aliases: ['老厂'] },
];

function entities(text: string, names: readonly OwnName[]): readonly Entity[] {
  const extractor = createExtractor({ names });
  return extractor.extract({ id: 'a', uri: ['a.txt'], sha256: '', text }).entities;
}

describe('names of the user', () => {
  it('are found where nothing else tells them', () => {
    const text = '石城县的阿磁今年扩产。';
    expect(entities(text, []).filter(({ type }) => type === 'Enterprise')).toEqual([]);
    expect(entities(text, NAMES)).toContainEqual(
      expect.objectContaining({ type: 'Enterprise', name: '江川磁材股份有限公司' }),
    );
  });

  it('are left alone where two of them share the form', () => {
    expect(
      entities('石城县的老厂今年扩产。', NAMES).filter(({ type }) => type === 'Enterprise'),
    ).toEqual([]);
  });
});

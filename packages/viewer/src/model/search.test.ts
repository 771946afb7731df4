import { describe, expect, it } from 'vitest';
import { createDataset } from './dataset.js';
import { SAMPLE_GRAPH } from './fixtures/sample-graph.js';
import { loadReadings, readNothing } from './readings.js';
import type { SearchIndex } from './search.js';
import { createSearchIndex, searchNames } from './search.js';

const dataset = createDataset(SAMPLE_GRAPH);
const index = createSearchIndex(dataset, await loadReadings());

function found(query: string, own: SearchIndex = index): readonly string[] {
  return searchNames(own, query, 10).map((hit) => hit.name);
}

describe('searchNames', () => {
  it('finds a node by a piece of its name or alias', () => {
    expect(found('储能电池')).toContain('青禾储能电池项目');
    expect(found('新能源')).toContain('青禾新能源科技股份有限公司');
  });

  it('finds by full pinyin and by initials', () => {
    expect(found('chuneng')[0]).toBe('储能');
    expect(found('qhxny')).toContain('青禾新能源科技股份有限公司');
  });

  it('knows how people there say the name of their county, and how others do', () => {
    expect(found('xunxian')).toContain('浚县');
    expect(found('junxian')).toContain('浚县');
    expect(found('xx')).toContain('浚县');
  });

  it('finds an article by its title, after the entities', () => {
    expect(found('浚县')).toEqual(['浚县', '青禾落户浚县']);
  });

  it('searches by what is written before the dictionary is there', () => {
    const written = createSearchIndex(dataset, readNothing);
    expect(found('储能', written)[0]).toBe('储能');
    expect(found('cn', written)).toEqual([]);
  });

  it('shows the name itself where that matches too, though an alias matches better', () => {
    expect(found('青禾')[0]).toBe('青禾新能源科技股份有限公司');
  });

  it('gives one hit for a node that several of its names match', () => {
    expect(searchNames(index, '青禾', 10).filter((hit) => hit.index === 3)).toHaveLength(1);
  });
});

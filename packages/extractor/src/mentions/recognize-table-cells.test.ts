import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract.js';

const { extract } = createExtractor();

/** Types and names read in a page. */
function namesOf(text: string): string[] {
  const { entities } = extract({ id: 'x', uri: ['x'], sha256: 'x', text });
  return entities.map(({ type, name }) => `${type} ${name}`);
}

describe('recognizeTableCells', () => {
  it('takes the cells of a column for what its title says', () => {
    const names = namesOf('序号|项目名称|业主\n1|青溪果品分拨中心|澜惠果链\n2|白石夜市|砺岳文旅');
    expect(names).toContain('Project 青溪果品分拨中心');
    expect(names).toContain('Project 白石夜市');
    expect(names).toContain('Enterprise 澜惠果链');
  });

  it('takes a bureau in the column of builders for no firm', () => {
    const names = namesOf('序号|项目名称|建设单位\n1|青溪果品分拨中心|澄江县商务局');
    expect(names).not.toContain('Enterprise 澄江县商务局');
  });
});

import { describe, expect, it } from 'vitest';
import { shortenName } from './shorten-name.js';

describe('shortenName', () => {
  it('leaves a name within the limit as it is', () => {
    expect(shortenName('青禾新能源科技有限公司', 14)).toBe('青禾新能源科技有限公司');
  });

  it('cuts a company in its generic tail', () => {
    expect(shortenName('云溪青禾新能源集团股份有限公司', 14)).toBe('云溪青禾新能源集团…公司');
  });

  it('cuts any other name before the end, which tells what it is', () => {
    expect(shortenName('年产12万套新能源汽车空气悬架生产线建设项目', 14)).toBe(
      '年产12万套新能源汽…设项目',
    );
  });

  it('does not split a character beyond the BMP', () => {
    expect(shortenName('𬭚'.repeat(20), 6)).toBe(`${'𬭚'.repeat(2)}…${'𬭚'.repeat(3)}`);
  });
});

import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import type { NameContext } from './names.js';

const COUNTRIES =
  '中国 香港 澳门 台湾 德国 法国 英国 美国 日本 韩国 意大利 西班牙 瑞士 瑞典 芬兰 挪威 丹麦 荷兰 比利时 奥地利 加拿大 澳大利亚 新加坡 泰国 越南 马来西亚 印度 印度尼西亚 俄罗斯 巴西 以色列 波兰 捷克 匈牙利 土耳其';

const RE_SUFFIX = /(?:自治区|自治州|自治县|自治旗|省|市|地区|盟|县|区|旗|州|镇|乡|街道)$/u;

/**
 * The places that may head a name: countries, the districts that the article mentions and, with `lexicons`, the
 * divisions of China.
 */
export function createPlaceNames(mentions: readonly Mention[], lexicons?: Lexicons): NameContext {
  const names = new Set(COUNTRIES.split(' '));
  for (const { type, name } of mentions) {
    if (type !== 'District') continue;
    names.add(name);
    const stem = name.replace(RE_SUFFIX, '');
    if (stem.length >= 2) names.add(stem);
  }
  const forms = lexicons?.gazetteer.forms;
  return { isPlace: (name) => names.has(name) || forms?.get(name) !== undefined };
}

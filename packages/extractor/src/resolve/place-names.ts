import type { Mention } from '../mentions/mention.js';
import type { NameContext } from './names.js';

// What heads company and programme names beside the districts that the article itself names.
const PROVINCES =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国';
const COUNTRIES =
  '德国 法国 英国 美国 日本 韩国 意大利 西班牙 瑞士 瑞典 芬兰 挪威 丹麦 荷兰 比利时 奥地利 加拿大 澳大利亚 新加坡 泰国 越南 马来西亚 印度 印度尼西亚 俄罗斯 巴西 以色列 波兰 捷克 匈牙利 土耳其';

const RE_SUFFIX = /(?:自治区|自治州|自治县|自治旗|省|市|地区|盟|县|区|旗|州|镇|乡|街道)$/u;

/** The places that may head a name in this article: provinces, countries, and the districts it mentions, with or without their suffix. */
export function createPlaceNames(mentions: readonly Mention[]): NameContext {
  const names = new Set(`${PROVINCES} ${COUNTRIES}`.split(' '));
  for (const province of PROVINCES.split(' ')) names.add(`${province}省`).add(`${province}市`);
  for (const { type, name } of mentions) {
    if (type !== 'District') continue;
    names.add(name);
    const stem = name.replace(RE_SUFFIX, '');
    if (stem.length >= 2) names.add(stem);
  }
  return { isPlace: (name) => names.has(name) };
}

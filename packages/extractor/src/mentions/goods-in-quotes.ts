import type { Span } from '@liantu/ontology';
import { hasGoodsHead } from './goods-heads.js';
import type { Unit } from './phrase-unit.js';

// “年产5000吨|高性能磁材|智能化改造”, “|微型马达|”; each name as short as it can be.
const RE_QUOTED =
  /^“(?:新建|新增|扩建)?(?<much>年(?:产|加工)[\d.]+(?:百|千|万|亿)?(?:吨|[万千]?套|台|件|只|片|支|辆|架|个|条|瓶|盒|米|平方米|立方米|千瓦|[MG]Wh?))?(?<names>[\p{Script=Han}A-Za-z0-9-]{2,20}?)(?:智能化|数字化|绿色化|柔性|自动化)*(?:改造|技改|扩能|扩产|扩建|生产线|产线|车间|工厂|基地|生产|制造|项目)*”?$/u;

/** The goods that a quoted part of a work's name tells: after an amount whatever it is, else what ends like goods. */
export function goodsInQuotes({ start, text }: Unit): readonly Span[] {
  const groups = RE_QUOTED.exec(text)?.groups;
  const names = groups?.['names'];
  if (names === undefined) return [];
  const from = start + text.indexOf(names);
  const parts = names.split('及');
  if (parts.some((part) => part.length < 2)) return [];
  let at = from;
  return parts.flatMap((part, index) => {
    const span = { start: at, end: at + part.length };
    at = span.end + 1;
    const isMeasured = index === 0 && groups?.['much'] !== undefined;
    return isMeasured || hasGoodsHead(part) ? [span] : [];
  });
}

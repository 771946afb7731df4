// 这条|概算投资9亿元的高速公路，…, 该厂投资3亿元，5月投产; not 这家企业.
const RE_TOLD =
  /^(?:这[条座家所个]|该)[^，。；：]{0,30}?(?<head>公路|高速|大桥|铁路|隧道|水库|医院|学校|[院校厂馆园]|中心|场馆|车间|基地|生产线|工厂)/u;
// 概算投资9亿元, 5月投产; not 建成于1958年.
const RE_BUILT =
  /(?:总?投资|概算|投产|开工|动工|开馆|启用|竣工|封顶|在建|投用|建成|通车|完工)(?!于)/u;

/** What a thing may be called, by the last character of its name. */
const CALLED: Readonly<Record<string, RegExp>> = {
  速: /公路|高速/u,
  路: /公路|铁路/u,
  心: /中心|馆/u,
  院: /院/u,
  学: /校/u,
};

/**
 * 最受关注的是云屏高速。|这条投资9亿元的高速公路…: whether the next sentence speaks of building the thing with this head,
 * after which the sentence ends or goes on at the thing (…工厂内，…). False where there is no next sentence.
 */
export function isToldNext(head: string, after: string, next: string): boolean {
  const told = RE_TOLD.exec(next)?.groups?.['head'];
  if (told === undefined || !RE_BUILT.test(next)) return false;
  if (/[，；：]/u.test(after) && !/^[里内]，/u.test(after)) return false;
  return head.endsWith(told) || (CALLED[head.slice(-1)]?.test(told) ?? false);
}

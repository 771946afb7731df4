const STEP = '{GI}(?:、{GI}|和{GI})*';
/** What stands between the steps of a chain that is drawn. */
export const ARROW: string = '[—–\\-－→⟶~～>＞]+';
/** Steps of a chain that is drawn: A—B—C. */
export const CHAIN: string = `${STEP}(?:${ARROW}${STEP})+`;
/** Steps of a chain in words: 从|A|培育、|B|到|C|再到|D. */
export const SEQUENCE: string =
  '从{GI}{_3}(?:、{GI}{_3})*[，、]?(?:再)?到{GI}(?:{_2}(?:、|，?再?到|以及|和){GI})*';
/** What one step does to become the next. */
export const BECOME: string =
  '(?:变成|变为|变|制成|制得|做成|加工成|提纯成|提炼成|炼成|炼出|转化成|转化为|拉成|纺成|织成|冲压成|压延成|压成|轧成|烧成|合成|聚合成|酿成|[电熔铸锻榨磨蒸裂解锯切]成|电解成|生产|做)';

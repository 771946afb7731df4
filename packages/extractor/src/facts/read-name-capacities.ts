import type { Mention } from '../mentions/mention.js';
import type { Valuation } from '../relations/claim.js';
import { BARE_CAPACITY, CAPACITY } from './quantities.js';

const RE_CAPACITY = new RegExp(CAPACITY, 'u');
// 60万吨甲醇项目 | 中原一期1.5万吨钛合金; not 8.6代面板项目.
const RE_BARE = new RegExp(
  `^[^\\d]{0,16}(?<count>${BARE_CAPACITY}(?:/年)?)[\\u4e00-\\u9fa5A-Za-z]`,
  'u',
);

/** The yearly capacity that stands in a project's own name: 青禾年产2万吨铜箔项目. */
export function readNameCapacity(mention: Mention): Valuation | undefined {
  if (mention.type !== 'Project' || mention.deixis !== undefined) return undefined;
  const { verb, noun, count } = RE_CAPACITY.exec(mention.name)?.groups ?? {};
  const value =
    count === undefined ? RE_BARE.exec(mention.name)?.groups?.['count'] : `年${verb}${count}`;
  if (value === undefined || (noun !== undefined && noun.length > 4)) return undefined;
  return {
    subject: mention,
    property: 'capacity',
    value,
    modality: 'stated',
    parts: [{ start: mention.start, end: mention.end }],
    rule: count === undefined ? 'capacity.bare-name' : 'capacity.name',
    confidence: count === undefined ? 0.7 : 0.95,
  };
}

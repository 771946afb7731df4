import type { EntityType } from './entity-types.js';

// What normalising leaves as it is: most names.
const RE_PLAIN = /^[\u4E00-\u9FFF]*$/u;
const RE_IGNORED = /[\s“”"'‘’「」『』《》〈〉·•]/gu;
// 储能产业链 | 储能; a bare 产业 stays.
const RE_INDUSTRY_TAIL = /(?<=.)(?:产业链群|产业集群|产业链|链群|产业|行业)$/u;

/**
 * The form under which two names count as equal: NFKC, lower case, without white space, quotation marks and middle
 * dots; an industry also without its generic tail (产业链, 行业). Empty for a name made of such marks only.
 */
export function normalizeName(name: string, type?: EntityType): string {
  const plain = RE_PLAIN.test(name)
    ? name
    : name.normalize('NFKC').replace(RE_IGNORED, '').toLowerCase();
  return type === 'Industry' ? plain.replace(RE_INDUSTRY_TAIL, '') : plain;
}

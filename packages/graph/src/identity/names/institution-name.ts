import { foldName, foldNumerals } from './fold-name.js';
import type { NameMatch, ReadName } from './name-match.js';
import { isSamePlaceName, splitRegion } from './place-name.js';
import type { PlacedName } from './place-name.js';
import { isSharedByMany, settleInstitutionName } from './settled-institutions.js';

/** An institution's name in its parts: 旬阳市 | 农业农村局. */
export interface InstitutionName extends ReadName {
  readonly type: 'Institution';
  /** The name without its place, in its usual short form. */
  readonly core: string;
}

// 国家发改委, 全国工商联, 农业农村部 | 县委宣传部
const RE_NATIONAL =
  /^(?:国家|中国|全国|中央|国务院)|^(?:教育|科技|工信|民政|司法|财政|人社|自然资源|生态环境|住建|交通|水利|农业农村|商务|文旅|应急|退役军人|外交|公安|国防)部$/u;

/** Reads an institution's name; its parts are those of its usual short form. */
export function readInstitutionName({ name, places }: PlacedName): InstitutionName {
  const settled = settleInstitutionName(foldNumerals(foldName(name).replace(/[()]/gu, '')));
  const { region, rest, unresolved } = splitRegion(settled, places, (own) => own !== '');
  // 县医院 is the people's hospital of the county.
  const core = rest === '医院' ? '人民医院' : rest;
  const shared = !RE_NATIONAL.test(core) && isSharedByMany(core);
  const place = region ?? (shared && !unresolved ? places[0] : undefined);
  return {
    type: 'Institution',
    keys: [core],
    ...(place ? { region: place } : {}),
    core,
    generic: unresolved || shared,
  };
}

/** What two institutions' names say about their being one. */
export function compareInstitutionNames(a: InstitutionName, b: InstitutionName): NameMatch {
  if (a.core !== b.core) return 'different';
  if (a.region && b.region) {
    return isSamePlaceName(a.region, b.region) ? 'unless-elsewhere' : 'different';
  }
  return a.generic || b.generic ? 'open' : 'unless-elsewhere';
}

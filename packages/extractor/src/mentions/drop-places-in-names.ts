import type { Mention } from './mention.js';

/**
 * The mentions less the places that the page names only inside other names, or with whose they are: the city in
 * 临川高新区, or 海川 in 临川海川港物流中心; 临川 in 临川|砺禾电工, 砺禾食品（临川） and 入选江宁省首批…. A place at the
 * head of a work's name says where the work is, and stays.
 */
export function dropPlacesInNames(mentions: readonly Mention[], text: string): Mention[] {
  const bodies = startsOfBodies(mentions);
  const inNames = new Set<Mention>();
  const standing = new Set<string>();
  let work: Mention | undefined;
  let place: Mention | undefined;
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.type === 'District') {
      if (mention.code !== undefined) {
        const isInside = isInPlace(mention, place) || isInWork(mention, work);
        const isOf = bodies.has(mention.end) || isBracketed(mention, text);
        if ((mention.rule === SHORT && (isInside || isOf)) || isOfTitle(mention, text))
          inNames.add(mention);
        else standing.add(mention.code);
      }
      if (!place || mention.end > place.end) place = mention;
    } else if (mention.type === 'Project' || mention.type === 'Park') {
      if (!work || mention.end > work.end) work = mention;
    }
  }
  if (inNames.size === 0) return [...mentions];
  return mentions.filter((mention) => !inNames.has(mention) || standing.has(mention.code!));
}

/** Where firms and bodies begin: 江州|砺禾电工 says of the firm whence it is. */
function startsOfBodies(mentions: readonly Mention[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { type, deixis, start } of mentions) {
    if (!deixis && (type === 'Enterprise' || type === 'Institution')) starts.add(start);
  }
  return starts;
}

/** 砺禾食品（江州）: which of the firms of that name. */
function isBracketed({ start, end }: Mention, text: string): boolean {
  return (
    text[start - 1] === '（' && text[end] === '）' && /\p{Script=Han}/u.test(text[start - 2] ?? '')
  );
}

// 入选|江宁省|首批“专精特新”, 列入|江宁省|“尖兵”计划: who gives the title.
const RE_GIVEN = /(?:入选|列入|获评|[获属是像]|承担|认定为?|纳入|评为|授予|依托)$/u;
const RE_TITLE =
  /^(?:“|首批|第[一二三四五六七八九十\d]+批|\d{4}年度?|省长|科技|重大|重点|西部|\p{Script=Han}{2,4}产业链|\p{Script=Han}{2,6}(?:车间|工厂))/u;

/** A province, and no city, that is named as the giver of a title or the frame of a plan; or a place in a brand, “江宁鲜品”. */
function isOfTitle({ start, end, code }: Mention, text: string): boolean {
  if (text[start - 1] === '“' && /^\p{Script=Han}{1,4}”/u.test(text.slice(end, end + 5)))
    return true;
  if (code === undefined || !/^(?!11|12|31|50)..0000$/u.test(code)) return false;
  return (
    RE_GIVEN.test(text.slice(Math.max(0, start - 3), start)) &&
    RE_TITLE.test(text.slice(end, end + 8))
  );
}

const SHORT = 'district.short-name';

function isInPlace({ start, end }: Mention, place: Mention | undefined): boolean {
  return place !== undefined && place.start <= start && end < place.end;
}

function isInWork({ start, end }: Mention, work: Mention | undefined): boolean {
  if (work === undefined || end > work.end) return false;
  return work.type === 'Park' ? work.start <= start : work.start < start;
}

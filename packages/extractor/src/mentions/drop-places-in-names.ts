import type { Mention } from './mention.js';

/**
 * The mentions less the places that the page names only inside other names: the city in 临川高新区, or 海川 in
 * 临川海川港物流中心. A place at the head of a work's name says where the work is, and stays.
 */
export function dropPlacesInNames(mentions: readonly Mention[]): Mention[] {
  const inNames = new Set<Mention>();
  const standing = new Set<string>();
  let work: Mention | undefined;
  let place: Mention | undefined;
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.type === 'District') {
      if (mention.code !== undefined) {
        const isInside = isInPlace(mention, place) || isInWork(mention, work);
        if (isInside && mention.rule === SHORT) inNames.add(mention);
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

const SHORT = 'district.short-name';

function isInPlace({ start, end }: Mention, place: Mention | undefined): boolean {
  return place !== undefined && place.start <= start && end < place.end;
}

function isInWork({ start, end }: Mention, work: Mention | undefined): boolean {
  if (work === undefined || end > work.end) return false;
  return work.type === 'Park' ? work.start <= start : work.start < start;
}

import type { Mention } from './mention.js';
import type { RecognitionContext } from './recognition.js';

/** Longest name of a part by itself: 白马片区, 青溪组团. */
const LONGEST_PART = 6;
const RE_PART = /(?:片区|组团)$/u;
// 云渡经开区|东区, 云渡石化基地|南片区; must not match 东区域.
const RE_SIDE = /^[东南西北](?:片)?区(?!域|位|别|块)/u;
// 云渡经开区, 青岭工业园
const RE_SITE = /(?:园区?|基地|[开高新保]{2}区|开发区)$/u;

/** The parks, those that are a part of the site named right before them under the name of both: 云渡高新区白马片区, also 白马片区; and the sides of sites. */
export function withParts(context: RecognitionContext, parks: readonly Mention[]): Mention[] {
  const zones = context.found
    .all('District')
    .filter(({ rule }) => rule.startsWith('district.zone'));
  const sites = [...zones, ...parks].filter(({ name }) => RE_SITE.test(name));
  const endings = new Map(sites.map((site) => [site.end, site]));
  const widened = parks.map((park) => {
    const isPart = park.end - park.start <= LONGEST_PART && RE_PART.test(park.name);
    const whole = isPart ? endings.get(park.start) : undefined;
    return whole ? partOf(context, whole, park.start, park.end) : park;
  });
  const sides = sites.flatMap((site) => {
    const side = RE_SIDE.exec(context.text.slice(site.end, site.end + 4));
    return side ? [partOf(context, site, site.end, site.end + side[0].length)] : [];
  });
  return [...widened, ...sides];
}

function partOf(
  { text }: RecognitionContext,
  { start, name }: Mention,
  from: number,
  end: number,
): Mention {
  const part = text.slice(from, end);
  return {
    type: 'Park',
    start,
    end,
    name: name + part,
    aliases: [part],
    rule: 'park.part',
    confidence: 0.9,
  };
}

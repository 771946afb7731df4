import type { Page, Story } from '../layout/page.js';
import type { Gazetteer, Place } from '../mentions/gazetteer.js';
import type { Mention } from '../mentions/mention.js';
import { matchAll } from '../patterns/match-all.js';
import type { HomeCandidate } from './home-candidate.js';
import { UNNAMED_HOME } from './home-candidate.js';
import { isZoneName, levelOf, rankOf } from './levels.js';
import type { Level } from './levels.js';

// 仪陇融媒, 渠县融媒体中心, 绵阳新闻网: the place that a paper is named after; must not match 中国新闻网's 国新.
const RE_PAPER =
  /(?<!\p{Script=Han})(?<place>\p{Script=Han}{2,5}?)(?:融媒体?(?:中心)?|日报|晚报|时报|晨报|新闻网|观察|发布|电视台|广播|传媒|网讯)/gu;

/** The places that the papers a page names are named after, as printed. */
export function papersOf({ text }: Page): readonly string[] {
  return [...new Set(matchAll(text, RE_PAPER).map(({ groups }) => groups!['place']!))];
}

// 我市 | 全县 | 和|市委, where the place's name does not stand before it.
const RE_OWN =
  /[我全本](市|县|区|旗|州|省)(?!场|域|间|块|级)|(市|县|区|旗|省)(?<!(?![和与对由在经报据])\p{Script=Han}.)(?=委|政府|长|领导)/gu;
const LEAST_COUNTIES = 3;

/**
 * The places that a story speaks of as 我市 or 县委 without ever naming them: by the paper that prints it, by the zone
 * that is named after them, or, a city, by the counties named.
 */
export function unnamedPlaces(
  page: Page,
  story: Story,
  named: readonly HomeCandidate[],
  papers: readonly string[],
  gazetteer: Gazetteer,
): HomeCandidate[] {
  const asked = new Set<Level>();
  const found: HomeCandidate[] = [];
  for (const match of matchAll(page.text.slice(story.start, story.end), RE_OWN)) {
    const level = levelOf(match[1] ?? match[2] ?? '');
    if (level === undefined || asked.has(level)) continue;
    asked.add(level);
    const stated = named.some(({ name }) => !isZoneName(name) && levelOf(name) === level);
    // A city named in passing is not yet the city of all these counties.
    const city = level === '市' ? cityOfCounties(named, gazetteer) : undefined;
    const own = match[0].startsWith('我') ? placeNamedIn(papers, level, gazetteer) : undefined;
    const place = stated
      ? (city ?? own)
      : (city ??
        placeNamedIn(papers, level, gazetteer) ??
        placeNamedIn(named.filter(({ name }) => isZoneName(name)).map(zoneStem), level, gazetteer));
    if (!place || named.some(({ code }) => code === place.code)) continue;
    found.push(unnamed(place, story.start + match.index, match[0].length));
  }
  return found;
}

const RE_ISSUED_BY = /(?:来源|发布(?:机构|单位)|主办(?:单位)?|发文机关)：\s*$/u;
const LONGEST_PLACE = 11;

/** The places whose own bodies issue a story: 渠县 of 渠县发展和改革局 in its headline or named as its source. */
export function issuingPlaces(
  page: Page,
  bodies: readonly Mention[],
  named: readonly HomeCandidate[],
  gazetteer: Gazetteer,
): HomeCandidate[] {
  const found: HomeCandidate[] = [];
  for (const { start, name } of bodies) {
    const place = placeHeading(name, gazetteer);
    if (!place || !page.text.startsWith(place.name, start)) continue;
    if ([...named, ...found].some(({ code }) => code === place.code)) continue;
    const isSource = RE_ISSUED_BY.test(page.text.slice(Math.max(0, start - 8), start));
    if (isSource || isInTitle(page, start)) found.push(unnamed(place, start, place.name.length));
  }
  return found;
}

function isInTitle({ paragraphs }: Page, position: number): boolean {
  return paragraphs.some(
    ({ kind, start, end }) => kind === 'title' && start <= position && position < end,
  );
}

/** The place whose whole name heads a name. */
function placeHeading(name: string, { forms }: Gazetteer): Place | undefined {
  for (let size = Math.min(LONGEST_PLACE, name.length - 1); size >= 2; size--) {
    const [place, other] = forms.get(name.slice(0, size))?.full ?? [];
    if (place) return other ? undefined : place;
  }
  return undefined;
}

/** The one place of the level that a stem (仪陇, 绵阳市) names; of a wider one (河北) it does not name a county. */
function placeNamedIn(
  stems: readonly string[],
  level: Level,
  { forms }: Gazetteer,
): Place | undefined {
  for (const stem of stems) {
    const form = forms.get(stem);
    const places = form ? [...form.full, ...form.short] : [];
    const widest = Math.min(...places.map(widthOf));
    const [place, other] = places.filter((it) => widthOf(it) === widest);
    if (place && !other && levelOf(place.name) === level) return place;
  }
  return undefined;
}

function widthOf({ code }: Place): number {
  return rankOf({ type: 'District', name: '', code }) ?? 0;
}

/** 仪陇经济开发区 → 仪陇. */
function zoneStem({ name }: HomeCandidate): string {
  return name.replace(
    /(?:[省市县区])?(?:国家级?|省级)?(?:经济|高新|技术|产业|工业|综合)*(?:开发区|高新区|经开区|示范区|园区)$/u,
    '',
  );
}

/** What most of the counties named lie in. */
function cityOfCounties(named: readonly HomeCandidate[], gazetteer: Gazetteer): Place | undefined {
  const counties = new Map<string, number>();
  for (const { code } of named) {
    if (code === undefined || code.endsWith('00')) continue;
    const city = `${code.slice(0, 4)}00`;
    counties.set(city, (counties.get(city) ?? 0) + 1);
  }
  const [most] = [...counties].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= LEAST_COUNTIES ? gazetteer.placeOf(most[0]) : undefined;
}

function unnamed({ name, code }: Place, start: number, length: number): HomeCandidate {
  const end = start + length;
  const mention: Mention = {
    start,
    end,
    type: 'District',
    name,
    code,
    rule: UNNAMED_HOME,
    confidence: 0.7,
  };
  return { name, code, mention, times: 0 };
}

/** The place as the first word of the story names it that points at its level; undefined where none does. */
export function pointedAt(place: Place, page: Page, story: Story): HomeCandidate | undefined {
  const level = levelOf(place.name);
  const said = matchAll(page.text.slice(story.start, story.end), RE_OWN).find(
    (match) => levelOf(match[1] ?? match[2] ?? '') === level,
  );
  return said && unnamed(place, story.start + said.index, said[0].length);
}

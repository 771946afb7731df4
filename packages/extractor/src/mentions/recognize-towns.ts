import type { Mention } from './mention.js';
import { mentionsAgain } from './mention-again.js';
import { oddness } from './name-oddness.js';
import { FUNCTION_CHARACTERS } from './name-words.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';
import { TermTrie } from './term-trie.js';
import type { TermHit } from './term-trie.js';

// 水阳镇 | 双桥街道 | 八道哨彝族乡; must not match 乡镇, 乡村, 镇长's 镇 is fine.
const RE_TOWN_SUFFIX = pagePattern(
  /(?:街道(?!两旁|两侧|两边)|镇(?!静|痛|纸|江)|乡(?![村镇亲愁音土情]|下)|苏木)/gu,
);
// 三角池村 | 幸福社区; must not match 村民.
const RE_VILLAGE = pagePattern(
  /(?:(?<=[\p{Script=Han}]{2})村(?![民镇庄级社委落务]|集体|支书)|社区(?!工作|服务|项目|建设))/gu,
);
const RE_GENERIC_TOWN =
  /^(?:[一二三四五六七八九十两几各该本全每老古小大名强重城乡村集建]|.*(?:[该本等落走扎一二三四五六七八九十两几]|特色|工业|农业|文化|旅游|古|小|重|强|名|大|百强|千强|全国|中心|建制|个|城|乡|家|下|返|水|侨|老|还|故|之|新|的|和|与|在|到|从))(?:镇|乡|街道|苏木)$/u;

interface Town {
  readonly start: number;
  readonly counties: readonly string[];
}

/** Towns, townships and subdistricts by the gazetteer, or by form right after the county that holds them; villages by form. */
export function recognizeTowns(context: RecognitionContext): Mention[] {
  const towns = namedTowns(context, countiesInForce(context));
  const townEnds = new Set(towns.map(({ end }) => end));
  const found = villages(context, townEnds);
  // 桃溪村的油坊…: a village named beside its town, wherever else it stands.
  const again = mentionsAgain(context, found, 'district.village-again');
  const listed = listedTowns(context);
  return [...towns, ...listed, ...shortTowns(context, towns), ...found, ...again];
}

// 覆盖|北坪、江桥、草岭|3个|镇; must not match 粮食、蔬菜等3个镇.
const RE_TOWN_LIST = pagePattern(
  /(?<=[盖及括是在到有，。：、；])(?<names>(?:\p{Script=Han}{2}、){1,6}\p{Script=Han}{2})[\d两三四五六七八九十]+个(?<kind>镇|乡(?!镇)|街道)/gu,
);

/** The towns that a list names without what they are. */
function listedTowns(context: RecognitionContext): Mention[] {
  return matchesIn(context, RE_TOWN_LIST).flatMap(({ start, groups }) => {
    let at = start;
    return groups['names']!.split('、').map((name): Mention => {
      const from = at;
      at += name.length + 1;
      return {
        type: 'District',
        start: from,
        end: from + name.length,
        name: `${name}${groups['kind']!}`,
        rule: 'district.town-list',
        confidence: 0.9,
      };
    });
  });
}

/** Codes of the counties that the article names, and of the cities around them. */
function countiesInForce({ found }: RecognitionContext): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { code, confidence } of found.all('District')) {
    if (code && confidence > 0.5) codes.add(code).add(code.slice(0, 4));
  }
  return codes;
}

function namedTowns(context: RecognitionContext, counties: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  for (const { sentence, end } of matchesIn(context, RE_TOWN_SUFFIX)) {
    from = Math.max(from, sentence.start);
    const town = townEndingAt(context, from, end, counties);
    if (!town) continue;
    const known = town.counties.length > 0;
    mentions.push({
      type: 'District',
      start: town.start,
      end,
      name: context.text.slice(town.start, end),
      rule: known ? 'district.town' : 'district.town-form',
      confidence: known ? 0.95 : 0.8,
    });
    from = end;
  }
  return mentions;
}

function townEndingAt(
  context: RecognitionContext,
  from: number,
  end: number,
  counties: ReadonlySet<string>,
): Town | undefined {
  const { text, lexicons, found } = context;
  const known: Town[] = [];
  for (let start = Math.max(from, end - 12); start <= end - 2; start++) {
    const codes = lexicons.gazetteer.countiesOfTown(text.slice(start, end));
    // 原阳县|庆河镇, though a list may hold the town with its county's name.
    const county = found.startingAt(start, 'District');
    if (county && county.end < end && /.[县市区]$/u.test(text.slice(start, county.end))) continue;
    if (codes.length > 0 && (beginsName(context, start, from) || isNear(codes, counties))) {
      known.push({ start, counties: codes });
    }
  }
  return (
    known.find(({ counties: codes }) => isNear(codes, counties)) ??
    known.find(({ start }) => end - start > 2 && beginsName(context, start, from)) ??
    townByForm(context, from, end)
  );
}

function isNear(codes: readonly string[], counties: ReadonlySet<string>): boolean {
  return codes.some((code) => counties.has(code) || counties.has(code.slice(0, 4)));
}

/** Whether a name may begin at `start`: after a mark, a place, a function word, or at least where a word begins. */
function beginsName(
  { text, tokens, found }: RecognitionContext,
  start: number,
  from: number,
): boolean {
  if (start <= from || !/\p{Script=Han}/u.test(text[start - 1] ?? '')) return true;
  if (found.endingAt(start, 'District')) return true;
  return tokens.startsAt(start) || FUNCTION_CHARACTERS.has(text[start - 1] ?? '');
}

/** 永丰县|长塘镇 | 在|长塘镇|: an unlisted town of two or three characters between a place, a mark or a preposition and its suffix. */
function townByForm(context: RecognitionContext, from: number, end: number): Town | undefined {
  const { text, found, tokens } = context;
  const suffix = text.startsWith('街道', end - 2) ? 2 : 1;
  for (let size = 2; size <= 4; size++) {
    const start = end - suffix - size;
    if (start < from) return undefined;
    const name = text.slice(start, end);
    if (!/^\p{Script=Han}+$/u.test(name) || RE_GENERIC_TOWN.test(name)) return undefined;
    const place = found.endingAt(start, 'District');
    if (place && place.confidence > 0.5) return { start, counties: [] };
    if (suffix === 1 && text[end - 1] === '乡') continue;
    const lead = text.slice(Math.max(from, start - 2), start);
    const token = tokens.at(start);
    const isWord = token?.start === start && token.end === end && token.tag === 'x';
    const isCut = isWord || tokens.startsAt(end - suffix);
    if (size <= 3 && /(?:[、（在到]|位于)$/u.test(lead) && isCut) {
      return { start, counties: [] };
    }
  }
  return undefined;
}

/** 青禾 where the article says 青禾镇 too. */
function shortTowns(context: RecognitionContext, towns: readonly Mention[]): Mention[] {
  const stems = new TermTrie<string>();
  for (const { name } of towns) {
    const stem = name.replace(/(?:街道|镇|乡|苏木)$/u, '');
    if (stem.length >= 2 && stem.length < name.length) stems.set(stem, name);
  }
  const wholes = new Set(
    context.found
      .all('District')
      .flatMap(({ rule, name }) => (rule === 'district.whole-name' ? [name] : [])),
  );
  return context.sentences.flatMap((sentence) =>
    stems
      .scan(context.text, sentence.start, sentence.end)
      .filter((hit) => isShortTown(hit, context, wholes))
      .map(({ start, end, value: name }) => ({
        type: 'District' as const,
        start,
        end,
        name,
        rule: 'district.short-town',
        // Surer than the short form of a city that the article never names whole.
        confidence: 0.9,
      })),
  );
}

function isShortTown(
  { start, end, value }: TermHit<string>,
  context: RecognitionContext,
  wholes: ReadonlySet<string>,
): boolean {
  const { text, tokens, found } = context;
  if (text.startsWith(value, start) || !tokens.startsAt(start) || !tokens.startsAt(end))
    return false;
  const rivals = found.overlapping({ start, end }, 'District');
  if (rivals.some(({ rule, name }) => rule !== 'district.short-name' || wholes.has(name)))
    return false;
  return end === text.length || /^[、，。；的两三等人和与\n]/u.test(text[end] ?? '');
}

const RE_VILLAGE_LEAD = /(?:、|在|来到|走进|位于)$/u;
// 商会为我们|村, 康养|社区: no names of villages; must not match 为民村.
const RE_NOT_OF_VILLAGE =
  /.[为来到让把被向给对将与和在]|[我你他的这那]|们|(?:康养|养老|医养|旗舰|智慧|共享|创业|产业|人才|邻里|商业|零碳|低碳)|[园区县市]是|(?:公司|集团|示范点|试点)|[兴帮联富][百千万]|^(?:是|即)/u;
const RE_KIND_OF_VILLAGE =
  /(?:行政|自然|中心|示范|试点|特色|专业|贫困|美丽|古|[各该全每几多个整村乡农一二三四五六七八九十两的和与及在到从进驻])$/u;
const RE_GENERIC_VILLAGE =
  /(?:[各该全本每走多几一二三四五六七八九十两个老农乡新山渔空中心美丽示范试点特色专业名强富穷贫困行政自然邻整进驻的和与在到从])$/u;

function villages(context: RecognitionContext, townEnds: ReadonlySet<number>): Mention[] {
  return matchesIn(context, RE_VILLAGE).flatMap(({ sentence, start: suffixStart, end }) => {
    const start = villageStart(context, sentence.start, suffixStart, townEnds);
    if (start === undefined) return [];
    // 原|桃溪村: what a village was before it was joined to another.
    const from = end - start > 3 && context.text[start] === '原' ? start + 1 : start;
    const name = context.text.slice(from, end);
    return [
      { type: 'District', start: from, end, name, rule: 'district.village', confidence: 0.75 },
    ];
  });
}

function villageStart(
  context: RecognitionContext,
  from: number,
  suffixStart: number,
  townEnds: ReadonlySet<number>,
): number | undefined {
  const { text, found } = context;
  for (let size = 2; size <= 5; size++) {
    const start = suffixStart - size;
    if (start < from) return undefined;
    const stem = text.slice(start, suffixStart);
    if (!/^\p{Script=Han}+$/u.test(stem) || RE_NOT_OF_VILLAGE.test(stem)) return undefined;
    // 桃溪镇|木行村: right after its town a village may end as 山村 and 行政村 do.
    if (townEnds.has(start) && !RE_KIND_OF_VILLAGE.test(stem)) return start;
    if (RE_GENERIC_VILLAGE.test(stem)) return undefined;
    if (townEnds.has(start) || found.endingAt(start, 'District')) return start;
    // 。林曹村积极…: an unknown word that opens a clause.
    const opens = start === from || /[，。；“]/u.test(text[start - 1] ?? '');
    if (opens && size <= 4 && oddness(context, start, suffixStart) === 2) return start;
    if (size <= 3 && RE_VILLAGE_LEAD.test(text.slice(Math.max(from, start - 2), start)))
      return start;
  }
  return undefined;
}

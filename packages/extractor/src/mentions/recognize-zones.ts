import { withDistrict } from './district-in-force.js';
import { isTradeWord } from './company-names.js';
import { ZONE_KINDS, isMadeOf } from './generic-words.js';
import type { Mention } from './mention.js';
import { findNameHead } from './name-head.js';
import { oddness } from './name-oddness.js';
import { occurrencesOf } from './mention-again.js';
import { matchesIn } from './recognition.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 经济技术开发区 | 高新区 | 边境经济合作区 | 城乡一体化示范区; must not match 先行示范区 as such, 自然保护区, 社区.
const RE_ZONE_FORM = pagePattern(
  /(?:(?:国家级|省级)?(?:(?:经济技术|高新技术产业|高新技术|高新产业|经济|先进制造业|农业高新技术产业|农高|临港经济|临空经济|临港|临空|滨海|旅游|化工|循环经济|生态经济|工业|综合){0,3}开发区)|(?:农业)?高新区|高新技术产业园区|经开区|(?:边境|跨境|国际)?经济合作区(?!域)|特别合作区|台商投资区|综合实验区|自主创新示范区|(?:综合)?保税(?:港|物流园)?区|综保区|自贸(?:试验)?区|自由贸易试验区|(?:城乡一体化|转型综合改革|产城融合|绿色发展|生态文明|综合改革|新型城镇化)示范区|新片?区|(?:产业|先进制造业)集聚区|旅游度假区|(?:台商)?投资区(?!域)|管理区)/gu,
);
// 把|云湾新区的企业; must not match 建设美丽新区.
const RE_OPENS = /[^\p{Script=Han}]$|[把在到从向]$/u;
const RE_BARE_ONLY = /^(?:国家级|省级)/u;
// 自贸试验区青屏港片区: a part of a free trade zone is one of its own.
const RE_FREE_TRADE = pagePattern(/自(?:由)?贸(?:易)?试验区\p{Script=Han}{2,5}?片区/gu);

interface ZoneForm {
  readonly sentence: ReadableSentence;
  readonly formStart: number;
  readonly end: number;
  readonly form: string;
}

/** Development zones and the like, run as districts: by form, under the name that heads them (宣城经开区, 金湖新区). */
export function recognizeZones(context: RecognitionContext): Mention[] {
  const forms = matchesIn(context, RE_ZONE_FORM).map(({ sentence, start, end }) => ({
    sentence,
    formStart: start,
    end,
    form: context.text.slice(start, end),
  }));
  const wholes = matchesIn(context, RE_FREE_TRADE).map(({ start, end }) =>
    freeTrade(context, start, end),
  );
  const named = [...wholes, ...forms.flatMap((form) => namedZone(form, context))];
  const again = wholes.flatMap((whole) => partAgain(context, whole));
  const listed = forms.flatMap((form) => zoneList(form, context));
  const bare = forms.flatMap((form) => bareZone(form, context, [...named, ...again, ...listed]));
  return [...named, ...again, ...listed, ...bare];
}

/** 江宁|自贸试验区|青屏港片区, headed by the place before it. */
function freeTrade({ text, found }: RecognitionContext, from: number, end: number): Mention {
  const start = found.endingAt(from, 'District')?.start ?? from;
  const name = text.slice(start, end);
  return { type: 'District', start, end, name, rule: 'district.zone', confidence: 0.95 };
}

/** 青屏港片区 where the page says 自贸试验区青屏港片区 too. */
function partAgain(context: RecognitionContext, whole: Mention): Mention[] {
  const part = whole.name.replace(/^.*试验区/u, '');
  return occurrencesOf(context, part)
    .filter(({ end }) => end !== whole.end)
    .map((span) => ({ ...whole, ...span, rule: 'district.zone-again', confidence: 0.9 }));
}

function namedZone(
  { sentence, formStart, end, form }: ZoneForm,
  context: RecognitionContext,
): Mention[] {
  const { text } = context;
  const head = findNameHead(context, sentence.start, formStart, { most: 8, places: 2 });
  if (!head || head.start === formStart) return [];
  const stem = text.slice(head.start, formStart);
  const hasPlace = head.coreStart > head.start;
  const core = text.slice(head.coreStart, formStart);
  // 云渡县|产业集聚区 is run like a zone, 云渡县|轴承|产业集聚区 is a park.
  if (form.endsWith('集聚区') && (!hasPlace || core !== '')) return [];
  if (
    core !== '' &&
    (isMadeOf(core, ZONE_KINDS) ||
      // 清河|稀土|高新区: a trade after the place belongs to the name.
      (oddness(context, head.coreStart, formStart) < 1 &&
        !(hasPlace && isTradeWord(core)) &&
        !(
          form === '新区' &&
          core.length === 2 &&
          RE_OPENS.test(text.slice(Math.max(0, head.start - 1), head.start))
        )))
  )
    return [];
  if (isMadeOf(stem, ZONE_KINDS) || /^[省市县区旗州]$/u.test(stem)) return [];
  if (!hasPlace && (stem.length > 5 || /[\dA-Za-z的]/u.test(stem))) return [];
  // 产业新区, 城市新区 say what a zone is for; 金湖新区 is its name.
  if (form === '新区' && !hasPlace && stem.length > 3) return [];
  // 东原市|松湖高新区: the city that holds a zone with a name of its own is named beside it.
  const isOwnName = core.length >= 2 && /.{2}[省市县区]$/u.test(stem.slice(0, -core.length));
  const start = isOwnName ? head.coreStart : head.start;
  return [
    {
      type: 'District',
      start,
      end,
      name: text.slice(start, end),
      rule: 'district.zone',
      confidence: hasPlace ? 0.95 : 0.85,
    },
  ];
}

// 碧江、松桃、万山三个|经济开发区; must not match 建设三个经济开发区.
const RE_COUNT_BEFORE = /(?:[两二三四五六七八九十\d]+个|等)$/u;

/** 甲、乙、丙三个经济开发区: each place of the list has its zone. */
function zoneList({ sentence, formStart, form }: ZoneForm, context: RecognitionContext): Mention[] {
  const { text, found } = context;
  const count = RE_COUNT_BEFORE.exec(text.slice(sentence.start, formStart));
  if (!count) return [];
  const mentions: Mention[] = [];
  let at = formStart - count[0].length;
  for (let place = found.endingAt(at, 'District'); place; place = found.endingAt(at, 'District')) {
    const printed = text.slice(place.start, place.end);
    const name = `${printed}${form.replace(RE_BARE_ONLY, '')}`;
    mentions.push({
      type: 'District',
      start: place.start,
      end: place.end,
      name,
      rule: 'district.zone-list',
      // Surer than the place itself, which the list does not mean.
      confidence: 0.98,
    });
    if (!/[、和与]/u.test(text[place.start - 1] ?? '')) break;
    at = place.start - 1;
  }
  return mentions.length > 1 ? mentions : [];
}

/** 高新区, 县经开区: the zone of that form last named; pointing where none is. */
function bareZone(
  { sentence, formStart, end, form }: ZoneForm,
  context: RecognitionContext,
  named: readonly Mention[],
): Mention[] {
  const { text, found } = context;
  if (named.some((zone) => zone.start < end && formStart < zone.end)) return [];
  const prefix = /[省市县区旗州]/u.test(text[formStart - 1] ?? '')
    ? (text[formStart - 1] ?? '')
    : '';
  const start = formStart - (prefix && !found.endingAt(formStart, 'District') ? 1 : 0);
  const before = text.slice(Math.max(sentence.start, start - 3), start);
  if (/[个各类级家代化化型新老]$|(?:全国|各类|省级|国家)$/u.test(before)) return [];
  if (
    /^新区|示范区|管理区|度假区/u.test(form) ||
    (form.endsWith('集聚区') && prefix === '') ||
    RE_BARE_ONLY.test(form)
  )
    return [];
  // 各县（市、区）、|开发区: all of them.
  if (form === '开发区' && /[、）和]$/u.test(before)) return [];
  const zone = lastOfForm(form, start, named);
  if (zone) {
    return [{ ...zone, start, end, rule: 'district.zone-again', confidence: 0.85 }];
  }
  if (/^(?:工业)?开发区$/u.test(form)) return [];
  return [
    {
      type: 'District',
      start,
      end,
      name: withDistrict(text.slice(start, end), context),
      rule: 'district.zone-bare',
      confidence: 0.6,
    },
  ];
}

function lastOfForm(form: string, before: number, named: readonly Mention[]): Mention | undefined {
  const kind = kindOf(form);
  const same = named.filter(({ name }) => kind === 'any' || kindOf(name) === kind);
  return same.findLast(({ start }) => start < before) ?? (kind === 'any' ? undefined : same[0]);
}

function kindOf(name: string): string {
  if (/高新|高技术/u.test(name)) return 'high-tech';
  if (/经济(?:技术)?开发区$|经开区$/u.test(name)) return 'economic';
  if (/^(?:省级|国家级)?开发区$/u.test(name)) return 'any';
  return name.slice(-3);
}

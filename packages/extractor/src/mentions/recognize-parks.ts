import { isTradeWord } from './company-names.js';
import { SITE_KINDS, isMadeOf } from './generic-words.js';
import type { Mention } from './mention.js';
import { findNameHead } from './name-head.js';
import type { NameHead } from './name-head.js';
import { oddness } from './name-oddness.js';
import { FUNCTION_CHARACTERS, OPENING_VERBS } from './name-words.js';
import { withParts } from './park-parts.js';
import { isGoverning } from './phrase-words.js';
import { matchesIn } from './recognition.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 生物医药产业园 | 冷链物流园区 | 科创飞地 | 直播基地; must not match 公园, 校园, 产业园区化.
const RE_PARK_FORM = pagePattern(
  /(?:(?:产业|工业|科技|高科技|科学|物流|小微|共享|中试|测试|新材料|材料|零部件|配件|制药|光电|光伏|半导体|集成电路|新能源|储能|机器人|家居|家电|纺织|服装|印染|食品|建材|铸造|电镀|再生|拆解|陶瓷|中药|数据|算力|仓储|快递|跨境电商|保税|商贸|轻工|皮革|鞋业|石化|酒业|创业|创新|科创|孵化|加工|制造|智造|配套|小微企业|双创|众创|软件|信息|生态|示范|循环经济|化工|合作|协作|医药|健康|装备|电商|数字经济|总部经济|农业|加工物流|企业|文化创意|文创|留学人员创业|大学科技|冷链)园(?:区(?!化|位[优条图置]))?|(?:产业|科创|创新|经济|工业)?飞地(?:经济产业园区?|产业园区?|创新园|园区|经济园区?)?|智慧岛|(?:产业|工业|企业|先进制造业|现代服务业)?(?:集聚|聚集|集中)区|(?:工业|科技|科学|纺织|汽车|陶瓷|家居|光电|轴承|服装|材料|食品|产业|智慧|物流|配件|建材|五金|商贸|装备|农机|数字|创新|创智|科创|智造|科教|医药|家纺|大学|皮具|箱包|生物|冷链)(?:新)?城(?!市|区|镇|乡|际)|(?:能源化工|煤化工|石油化工|循环经济|数据标注|影视|成果转化|光伏|种苗|石化|化工|能源|铝业|钢铁|航空产业|航天|直播|产业|一体化|孵化|电商|种植|加工|物流|示范种植|冷链物流|繁育|养殖)基地|(?:科技|经济|加工)?工业小?区(?!域|位|划|块)|孵化器|(?:创新|科创|智创|双创|创智|国际陆|内陆|无水|芯|物流|智算|算力|新材料|数字|冷链)港(?!口|务|区|湾|元|人|商|资)|(?:批发|轴承|建材|农产品|交易|专业|大)市场|创谷|智谷|药谷|硅谷|光谷|镁谷|芯谷|云谷|美谷|声谷|氢谷|生物谷|科技谷|数字谷|算谷|医药谷|科创谷|(?:萌宠|特色|基金|双创|智造|云栖|梦想|电商|家居|数字|智能|人工智能|AI|直播|科创|产业|童装|袜艺|毛衫|时尚|氢能|机器人|通航|电竞|健康|纱线|药旅|茶旅|零碳|航空|光电|陶瓷|花木|香菇|白茶)小镇|(?:渔港|临港|空港|沿海|湖区)经济区|(?<!协|合)作业区|协作区|(?:产业|装备|工业|火炬)区(?!域|位|划|块|别|间|分)|(?<![集主分议])组团(?!式|发展|参|赴|前往|招商|考察|到|来)|港区(?!域|位|划)|(?<!新)片区|园区|专区)(?<phase>[一二三四]期(?!工程|项目)|[一二三四]期)?/gu,
);
const BARE_SITES = /^(?:片区|园区|专区|集聚区|聚集区|集中区)$/u;

// 澄江产业园|项目; not 澄江产业园|项目经理.
const RE_OWN_PROJECT = /^项目(?!经理|部|负责|群|建设|组|业主|公司|法人)/u;

const RE_BUILT_UP = /^(?:建设|改造|提升)?项目/u;

const RE_FARM = /^(?:种植|示范种植|养殖|繁育)基地$/u;

/** Named sites for industry (园区), by form. */
export function recognizeParks(context: RecognitionContext): Mention[] {
  return withParts(context, [...parksByForm(context), ...parksMovedInto(context)]);
}

// 计划入驻|青岭智能制造基地; must not match 入驻的制造基地.
const RE_MOVED_INTO = pagePattern(
  /(?:入驻|进驻)(?<name>[\p{Script=Han}]{3,14}(?:制造|生产|研发)基地)/gu,
);

/** What one moves into is a site, though what a firm builds of that form is its project. */
function parksMovedInto(context: RecognitionContext): Mention[] {
  return matchesIn(context, RE_MOVED_INTO).flatMap(({ start, end, groups }) => {
    const name = groups['name']!;
    if (/[的了在与和]/u.test(name)) return [];
    const from = start + (end - start - name.length);
    return [{ type: 'Park', start: from, end, name, rule: 'park.moved-into', confidence: 0.8 }];
  });
}

function parksByForm(context: RecognitionContext): Mention[] {
  return matchesIn(context, RE_PARK_FORM).flatMap(({ sentence, start, end, groups }) => {
    const phase = groups['phase'] ?? '';
    // 青岭化工基地|一期规划: the phase is of the plan.
    return phase !== '' && context.text.startsWith('规划', end)
      ? parkAt(sentence, start, end - phase.length, '', context)
      : parkAt(sentence, start, end, phase, context);
  });
}

function parkAt(
  sentence: ReadableSentence,
  formStart: number,
  end: number,
  phase: string,
  context: RecognitionContext,
): Mention[] {
  const { text } = context;
  const form = text.slice(formStart, end - phase.length);
  // 云渡县产业集聚区, 青屏自贸试验区港口片区: zones, found before.
  if (context.found.endingAt(end, 'District')?.rule.startsWith('district.zone')) return [];
  // 盈科智谷|产业园: the name goes on.
  if (form.endsWith('谷') && RE_SITE_AHEAD.test(text.slice(end, end + 4))) return [];
  // 白芷加工基地|建设项目 is a project; an incubator is a park whatever follows.
  if (
    form.endsWith('基地') &&
    !form.startsWith('孵化') &&
    RE_BUILT_UP.test(text.slice(end, end + 4))
  )
    return [];
  const quoted = phase === '' ? quotedStem(text, sentence.start, formStart) : undefined;
  if (quoted !== undefined) return [siteOf(context, quoted, end, 0.85)];
  const head = parkHead(context, sentence.start, formStart);
  if (!head) return [];
  if (head.start === formStart) {
    const isTold =
      RE_TRADE_TOWN.test(form) && RE_OF_WORKS.test(text.slice(sentence.start, formStart));
    return isTold ? [siteOf(context, formStart, end, 0.8)] : [];
  }
  // 豫北产业园升格|省级特色产业园, 正申创|示范园: what a site is to become.
  if (RE_BECOMES.test(text.slice(head.start, formStart))) return [];
  const inner = innerStart(context, sentence.start, head, formStart);
  if (inner !== undefined) return [siteOf(context, inner, end, 0.85)];
  const stem = text.slice(head.coreStart, formStart);
  const place = text.slice(head.start, head.coreStart);
  const isNamed = stem === '' && BARE_SITES.test(form);
  if (!isNamed && isMadeOf(stem, SITE_KINDS) && !(place !== '' && isKindOfPark(stem, form)))
    return [];
  // 建设|创新港: one of its kind.
  if (
    OPENING_VERBS.has(stem) ||
    /政府$|书记|[省市县区镇]长/u.test(stem) ||
    (place === '' && RE_CLASS.test(stem))
  )
    return [];
  // 3300平方米|农产品交易市场, 近万亩的|蔬菜种植基地: so much of them.
  if (
    /^(?:平方米|平米|亩|吨|公顷|千伏|兆瓦|千瓦)/u.test(stem) &&
    /\d/u.test(text[head.start - 1] ?? '')
  )
    return [];
  if (place === '' && RE_FARM.test(form) && oddness(context, head.start, formStart) <= 0) return [];
  // 园区|南片区: a part by its side of the whole.
  const isSide =
    form === '片区' &&
    /^[东南西北]$/u.test(stem) &&
    /(?:园区?|开发区|高新区|经开区)的?$/u.test(text.slice(sentence.start, head.start));
  if (
    BARE_SITES.test(form) &&
    !isSide &&
    !namesPart(context, head.start, head.coreStart, formStart)
  )
    return [];
  if (/^(?:市场|大市场)$/u.test(form) && place === '') return [];
  const start =
    place !== '' && !stem.startsWith('（') && isLocative(context, head.start, head.coreStart, stem)
      ? head.coreStart
      : head.start;
  const name = text.slice(start, end);
  const rest = text.slice(head.coreStart, end);
  const aliases = [
    ...(start < head.coreStart && rest.length > form.length + 1 && isSuffixed(place) ? [rest] : []),
    ...(RE_OWN_PROJECT.test(text.slice(end, end + 4)) ? [`${name}项目`] : []),
  ];
  return [
    {
      type: 'Park',
      start,
      end,
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      rule: 'park.form',
      confidence: place !== '' ? 0.92 : 0.85,
    },
  ];
}

const RE_BECOMES = /升格|升级为|申创|争创|跻身/u;
// 南片规划建设|青溪医药谷, 建了|青溪算谷: must not match 建设|创新港.
const RE_BUILDS = /^.*(?:规划建设|筹建|建了|建起了?|签了|打造了?)(?=.{2})/u;
const RE_SITE_AHEAD = /^(?:产业|科技|工业|创新|创业)?园/u;
// 第六批省级现代农业|产业园, 创新型|产业园: many, none of them named; must not match 云岭省级|产业园.
const RE_CLASS = /^(?:第?[一二三四五六七八九十]+批|国家级|省级|市级|县级|国家|[^第]{2}[型性]$)/u;
// 轴承新城 says of which trade; not 产业新城, 科技新城.
const RE_TRADE_TOWN =
  /^(?:纺织|汽车|陶瓷|家居|光电|轴承|服装|材料|食品|配件|建材|五金|商贸|装备|农机)新城$/u;
/** 投资3亿元的, 建设中的: what follows is being built. */
const RE_OF_WORKS = /(?:元的|建设中的|在建的|规划的|建设|打造|建起|兴建)$/u;
/** “织女村”|直播基地; not “百强计划”|产业园. */
const RE_QUOTED_STEM = /“(?<stem>[\p{Script=Han}]{2,6})”$/u;
const RE_NO_NAME = /(?:计划|工程|行动|战略|企业|产业|经济|中心|[一二三四五六七八九十\d]+)$/u;

const RE_TWICE = /^(?<name>.{2,3})[镇乡](?=\k<name>$)/u;

/**
 * Where the name begins that stands within what was read as one: 省级孵化器|青岭创谷, 青岭镇|青岭工业园区, 在青岭区|建|湖岭产业园 (建湖 being
 * a place too). Undefined where all of it is the name.
 */
function innerStart(
  context: RecognitionContext,
  from: number,
  head: NameHead,
  formStart: number,
): number | undefined {
  const { text } = context;
  const before = Math.max(from, head.start - 2);
  const kind = text.slice(before, formStart).lastIndexOf('孵化器');
  if (kind >= 0 && before + kind + 3 > head.start && before + kind + 3 < formStart)
    return before + kind + 3;
  const built = RE_BUILDS.exec(text.slice(head.start, formStart))?.[0].length;
  if (built !== undefined) return head.start + built;
  const twice = RE_TWICE.exec(text.slice(head.start, formStart))?.[0].length;
  if (twice !== undefined) return head.start + twice;
  return buildsAt(context, from, head) ? head.coreStart + 1 : undefined;
}

/** Whether what follows the place, read as one more place, is the verb 建 and the name's first character. */
function buildsAt(
  { text, found }: RecognitionContext,
  from: number,
  { start, coreStart }: NameHead,
): boolean {
  if (start === coreStart || text[coreStart] !== '建') return false;
  const isPlace = found.endingAt(coreStart + 2, 'District')?.start === coreStart;
  return isPlace && text.slice(from, start).endsWith('在');
}

/** Where the quotation begins that is all the name has before its form; undefined where there is none. */
function quotedStem(text: string, from: number, formStart: number): number | undefined {
  if (text[formStart - 1] !== '”') return undefined;
  const stem = RE_QUOTED_STEM.exec(text.slice(Math.max(from, formStart - 8), formStart));
  if (!stem || RE_NO_NAME.test(stem.groups!['stem']!)) return undefined;
  return formStart - stem[0].length;
}

/** The site that the stretch names as it stands. */
function siteOf(
  { text }: RecognitionContext,
  start: number,
  end: number,
  confidence: number,
): Mention {
  const name = text.slice(start, end).replace(/[“”]/gu, '');
  return { type: 'Park', start, end, name, rule: 'park.form', confidence };
}

/** Characters of a park's name before its form, at most. */
const LONGEST_STEM = 16;
// 、青岭县|…产业园: where a place may head a name.
const RE_BEFORE_PLACE = /[^\p{Script=Han}]|[的和与及在]$|[省市县区]$/u;

/** Where the park's name begins: at the place right before it where words stand between that read like verbs alone. */
function parkHead(
  context: RecognitionContext,
  from: number,
  formStart: number,
): NameHead | undefined {
  const head = findNameHead(context, from, formStart, { most: LONGEST_STEM, places: 2 });
  const { text, found } = context;
  if (head && (head.coreStart > head.start || head.start <= from)) return head;
  if (text.startsWith('基地', formStart + 2)) return head;
  const least = Math.max(from, formStart - LONGEST_STEM);
  for (let at = head?.start ?? formStart - 2; at > least; at--) {
    if (!/\p{Script=Han}/u.test(text[at - 1] ?? '')) break;
    const place = found.endingAt(at, 'District');
    if (!place || place.deixis || !isSuffixed(text.slice(place.start, at))) continue;
    const opens = place.start <= from || RE_BEFORE_PLACE.test(text[place.start - 1] ?? '');
    return opens && isNounRun(context, at, formStart)
      ? { start: place.start, coreStart: at }
      : head;
  }
  return head;
}

/** Whether no word of the stretch governs what follows it: 智维|精准|放疗|设备|生产, not 推进|设备|生产. */
function isNounRun({ text, tokens }: RecognitionContext, start: number, end: number): boolean {
  for (let at = start; at < end;) {
    const to = Math.min(tokens.at(at)?.end ?? at + 1, end);
    const word = text.slice(at, to);
    const isMade = /^(?:生产|制造|研发|加工)$/u.test(word);
    if (!isMade && (isGoverning(word) || FUNCTION_CHARACTERS.has(word)) && word !== '及')
      return false;
    at = to;
  }
  return true;
}

/** 温河县|产业园: a place and a kind of site are a name, where the site is of industry. */
function isKindOfPark(stem: string, form: string): boolean {
  return (
    /(?:产业园|工业园|科技园|物流园|集聚区|聚集区|集中区|飞地|合作园|协作园|软件园|创业园|创新园|孵化园|加工园|化工园|电商园|文创园|(?:小微|共享|中试|测试|材料|零部件|配件|制药|光电|光伏|半导体|集成电路|新能源|储能|机器人|家居|家电|纺织|服装|印染|食品|建材|铸造|电镀|再生|拆解|陶瓷|中药|数据|算力|仓储|快递|跨境电商|轻工|皮革|鞋业|石化|酒业)园|新城|工业城|工业小?区|(?:萌宠|梦想|云栖|基金|智造)小镇)/u.test(
      form,
    ) && !/[个大各类]$|政府$|首[批个]/u.test(stem)
  );
}

/** A part of a zone: 东部|园区 after the zone's name, 白马|园区 by a name of its own. */
function namesPart(
  { tokens, found }: RecognitionContext,
  start: number,
  coreStart: number,
  formStart: number,
): boolean {
  const size = formStart - coreStart;
  // 香河|园区: the place alone names it.
  if (size === 0)
    return coreStart - start === 2 && found.endingAt(coreStart, 'District')?.start === start;
  if (size < 2 || size > 4) return false;
  if (found.endingAt(coreStart, 'District')) return true;
  const token = tokens.at(coreStart);
  return (
    start === coreStart &&
    token !== undefined &&
    (token.end - token.start === 1 || /^(?:x|ns|nz|nr)$/u.test(token.tag))
  );
}

const RE_SUFFIX = /.{2}(?:省|市|县|区|旗|镇|乡|街道)$/u;

function isSuffixed(place: string): boolean {
  return RE_SUFFIX.test(place);
}

/** Whether the place only says where the park is: a zone or town before a park with a name of its own (经开区|宛河储能产业园). */
function isLocative(
  { tokens, text }: RecognitionContext,
  start: number,
  coreStart: number,
  stem: string,
): boolean {
  const place = text.slice(start, coreStart);
  if (!isSuffixed(place)) return false;
  const token = tokens.at(coreStart);
  const word = token ? text.slice(Math.max(token.start, coreStart), token.end) : '';
  const isOwnName =
    token !== undefined && (token.tag === 'x' || token.tag === 'ns' || word.length === 1);
  return stem.length >= 2 && isOwnName && !isTradeWord(stem.slice(0, 2));
}

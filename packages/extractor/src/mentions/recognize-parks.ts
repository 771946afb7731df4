import { isTradeWord } from './company-names.js';
import { SITE_KINDS, isMadeOf } from './generic-words.js';
import type { Mention } from './mention.js';
import { findNameHead } from './name-head.js';
import { matchesIn } from './recognition.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';

// 生物医药产业园 | 冷链物流园区 | 科创飞地 | 直播基地; must not match 公园, 校园, 产业园区化.
const RE_PARK_FORM =
  /(?:(?:产业|工业|科技|物流|创业|创新|科创|孵化|加工|制造|智造|配套|小微企业|双创|众创|软件|信息|生态|示范|循环经济|化工|合作|协作|医药|健康|装备|电商|数字经济|总部经济|农业|加工物流|企业|文化创意|文创|留学人员创业|大学科技|冷链)园(?:区(?!化|位))?|(?:产业|科创|创新|经济|工业)?飞地(?:产业园|创新园|园区|经济园)?|智慧岛|(?:产业|工业|企业|先进制造业|现代服务业)?(?:集聚|聚集|集中)区|(?:工业|科技|科学|纺织|汽车|陶瓷|家居|光电|轴承|服装|材料|食品|产业|智慧)(?:新)?城(?!市|区|镇|乡|际)|(?:直播|产业|一体化|孵化|电商|种植|加工|物流|示范种植|冷链物流|繁育|养殖)基地|孵化器|(?:批发|轴承|建材|农产品|交易|专业|大)市场|创谷|智谷|药谷|硅谷|光谷|镁谷|(?:萌宠|特色|基金|双创|智造|云栖|梦想)小镇|片区|园区|专区)(?<phase>[一二三四]期(?!工程|项目)|[一二三四]期)?/gu;
const BARE_SITES = /^(?:片区|园区|专区|集聚区|聚集区|集中区)$/u;

// 澄江产业园|项目; not 澄江产业园|项目经理.
const RE_OWN_PROJECT = /^项目(?!经理|部|负责|群|建设|组|业主|公司|法人)/u;

/** Named sites for industry (园区), by form. */
export function recognizeParks(context: RecognitionContext): Mention[] {
  return matchesIn(context, RE_PARK_FORM).flatMap(({ sentence, start, end, groups }) =>
    parkAt(sentence, start, end, groups['phase'] ?? '', context),
  );
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
  const head = findNameHead(context, sentence.start, formStart, { most: 16 });
  if (!head || head.start === formStart) return [];
  const stem = text.slice(head.coreStart, formStart);
  const place = text.slice(head.start, head.coreStart);
  if (isMadeOf(stem, SITE_KINDS) && !(place !== '' && isKindOfPark(stem, form))) return [];
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
    place !== '' && isLocative(context, head.start, head.coreStart, stem)
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

/** 温河县|产业园: a place and a kind of site are a name, where the site is of industry. */
function isKindOfPark(stem: string, form: string): boolean {
  return (
    /(?:产业园|工业园|科技园|物流园|集聚区|聚集区|集中区|飞地|合作园|协作园)/u.test(form) &&
    !/[个大各类]$/u.test(stem)
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

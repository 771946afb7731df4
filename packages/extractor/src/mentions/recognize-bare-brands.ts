import type { ReachingPattern } from '../patterns/pattern-pool.js';
import type { Mention } from './mention.js';
import { findNameHead } from './name-head.js';
import { oddness } from './name-oddness.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 砺岳|董事长闻知远; must not match 原董事长, 公司总经理.
const RE_OFFICE = pagePattern(
  /(?:副?董事长|(?:常务)?副?总经理|(?:高级|执行)?副?总裁|创始人|首席执行官|董事会秘书)(?=\p{Script=Han})/gu,
);
// 总投资9亿元的砺岳|年产3万吨铝箔项目
const RE_YEARLY = pagePattern(/年产[\d约超]/gu);
// 由广河柯禾供货 | 北京润禾和北京谷辰
const RE_DEALS =
  /^(?:供货|供应|承担|投资|投建|出资|签|年产|的|和|与|、|，|。|携手|牵手|联合|共同|则|也|今年|去年|首|将|已|在|负责|合作|达成|董事|总经理)/u;
const RE_PARTNER = /(?:由|与|和|同|给|向|为|、|的|是|引进|引来|企业)$/u;

/** Brands without any form, where the sentence treats them as companies. */
export function recognizeBareBrands(context: RecognitionContext): Mention[] {
  return [
    ...headed(context, RE_OFFICE, 'enterprise.brand-office'),
    ...headed(context, RE_YEARLY, 'enterprise.brand-yearly'),
    ...context.found.all('District').flatMap((place) => placed(place, context)),
  ];
}

/** The unknown name right before what only a company has: an office, a yearly capacity. */
function headed(context: RecognitionContext, pattern: ReachingPattern, rule: string): Mention[] {
  return matchesIn(context, pattern).flatMap(({ sentence, start: end }) => {
    const head = findNameHead(context, sentence.start, end, { most: 8 });
    return head && isBrand(context, head.coreStart, end)
      ? [brand(context, head.start, end, rule, 0.75)]
      : [];
  });
}

const RE_NOT_BRAND =
  /(?:公司|集团|企业|银行|项目|工程|园区?|中心|[省市县区镇乡村厂院所部局委办处员长人任]|基地|车间|生产线|一期|二期|三期)$|^[某原]|^[我本该贵]司|[\d的是可具再不了要活]|等[地市县]$/u;

function isBrand(context: RecognitionContext, start: number, end: number, least = 2): boolean {
  const name = context.text.slice(start, end);
  const { sectors, goods } = context.lexicons.trades;
  if (sectors.get(name) !== undefined || goods.get(name) !== undefined) return false;
  if (name.length < 2 || name.length > 6 || RE_NOT_BRAND.test(name)) return false;
  if (
    context.found
      .overlapping({ start, end })
      .some(({ type }) => type === 'Enterprise' || type === 'District')
  )
    return false;
  return oddness(context, start, end) >= least;
}

/** 北京润禾: a place and two characters that are no word, doing what companies do. */
function placed(place: Mention, context: RecognitionContext): Mention[] {
  const { text, tokens } = context;
  const end = place.end + 2;
  if (
    place.deixis ||
    place.confidence < 0.5 ||
    /.{2}[省市县区镇乡]$/u.test(text.slice(place.start, place.end))
  )
    return [];
  const isCut = [place.start, place.end, end].every((at) => tokens.startsAt(at));
  if (!isCut || !/^\p{Script=Han}{2}$/u.test(text.slice(place.end, end))) return [];
  if (!RE_DEALS.test(text.slice(end, end + 4))) return [];
  if (!RE_PARTNER.test(text.slice(Math.max(0, place.start - 2), place.start))) return [];
  if (!isBrand(context, place.end, end)) return [];
  return [brand(context, place.start, end, 'enterprise.brand-place', 0.65)];
}

function brand(
  { text }: RecognitionContext,
  start: number,
  end: number,
  rule: string,
  confidence: number,
): Mention {
  return { type: 'Enterprise', start, end, name: text.slice(start, end), rule, confidence };
}

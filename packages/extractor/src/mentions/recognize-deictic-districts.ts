import type { ReachingPattern } from '../patterns/pattern-pool.js';
import type { Deixis, Mention } from './mention.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 我市 | 全县 | 本区; must not match 全省会议's 全省 is fine, 全市场, 全区域.
const RE_HOME = pagePattern(
  /(?<![\p{Script=Han}]全)(?:我|全|本)(?<level>省|市|县|区|旗|州|镇|乡)(?!场|域|间|块|级|道)/gu,
);
// 该区 | 这个县 | 该开发区; must not match 该县级市, 这个|我市最大的项目.
const RE_THIS = pagePattern(
  /(?:该(?<level>省|市|县|区|旗|州|镇|乡|街道|村|开发区|经开区|高新区|新区)|这[个座](?<again>(?:(?![我全本])\p{Script=Han}){0,4}(?:市|县|区|镇|乡|城市|县城|小镇|小城|开发区)))(?!级|域|场|间|块)/gu,
);
// 市里的 | 县内企业 | 区里; must not match 省内外, 城市里.
const RE_WITHIN = pagePattern(
  /(?<![城都园社地山景辖片库湖小灾疫矿厂港牧林校营赛老新各全该我本跨出外两三双多\d])(?<level>省|市|县|区|镇|乡)(?:里|上|内)(?!外|级|市|面|线|涨|升|的公)/gu,
);
const RE_THERE = pagePattern(/当地(?!时间)/gu);

/** Words that point at a district: 我市, 该区, 县里, 当地. */
export function recognizeDeicticDistricts(context: RecognitionContext): Mention[] {
  return [
    ...pointers(context, RE_HOME, 'home'),
    ...pointers(context, RE_WITHIN, 'home'),
    ...pointers(context, RE_THIS, 'this'),
    ...pointers(context, RE_THERE, 'this'),
  ];
}

function pointers(
  context: RecognitionContext,
  pattern: ReachingPattern,
  deixis: Deixis,
): Mention[] {
  return matchesIn(context, pattern).map(({ start, end, groups }) => {
    const said = groups['level'] ?? groups['again'];
    return {
      type: 'District',
      start,
      end,
      name: context.text.slice(start, end),
      deixis,
      ...(said === undefined ? {} : { level: levelOf(said) }),
      rule: `district.${deixis}`,
      confidence: 0.9,
    };
  });
}

function levelOf(said: string): string {
  if (said.endsWith('城市')) return '市';
  if (said.endsWith('县城')) return '县';
  if (said.endsWith('小镇')) return '镇';
  return /街道$|开发区$|经开区$|高新区$|新区$/u.test(said) ? said : said.slice(-1);
}

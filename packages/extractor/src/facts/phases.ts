import { segmentStart } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { J, K } from './sign-letters.js';
import { matchAll } from '../patterns/match-all.js';

// 其中一期投资5亿元 | 项目一期去年投产; not 青禾一期项目, which is a name of its own.
const RE_PHASE = new RegExp(
  `(?:^|[，；。：）${J}${K}])(?:其中)?，?(?:截至[^，。；]{1,8}|[去今]年[^，。；]{0,4})?(?:项目|工程|园区|目前|现)?(?:[一二三四五]期|首期|首批(?!\\d|机组|产品|设备|企业|[^，。；]{0,6}(?:下线|出炉|面世|投放))|前期(?!已|工作|手续|完成|准备))[^。；]*$`,
  'u',
);
// …，全部建成后年产80条 | …，总投资10亿元，占地90亩: of the whole again; not 一期计划总投资4亿元，占地40亩.
const RE_WHOLE = /全部|整个|合计|，[^，。；]{0,6}(?:达产|满产|建成后|总投资)/u;
const RE_WORK = new RegExp(`[${J}${K}]`, 'gu');

/** 一期投资6亿元、二期投资4亿元，|总投资10亿元: of both. */
function isSumOfPhases(text: string, index: number, phases: string): boolean {
  return /[二三]期/u.test(phases) && /^(?:项目)?总投资/u.test(text.slice(index));
}

/** 园区首期动工，|规划面积9平方公里: of the whole, whatever phase has begun. */
function isPlanOfWhole(text: string, index: number, phases: string): boolean {
  return (
    /^规划总?(?:面积|用地|占地)/u.test(text.slice(index)) &&
    /(?:开工|动工|建成|投产|投用|竣工)，$/u.test(phases)
  );
}

/** Whether what stands at the index is said of a phase without a name (其中一期投资5亿元), which no fact is given of. */
export function isOfPhase(sentence: FactSentence, index: number): boolean {
  const before = sentence.text.slice(segmentStart(sentence.text, index), index);
  const match = RE_PHASE.exec(before);
  if (!match || RE_WHOLE.test(match[0])) return false;
  if (isSumOfPhases(sentence.text, index, match[0])) return false;
  if (isPlanOfWhole(sentence.text, index, match[0])) return false;
  const works = matchAll(before, RE_WORK).at(-1);
  return works === undefined || works.index <= match.index;
}

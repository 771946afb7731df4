import type { FactSentence } from './fact-sentence.js';
import { segmentStart } from './fact-sentence.js';
import { J, K } from './sign-letters.js';

// 其中一期投资5亿元 | 项目一期去年投产; not 青禾一期项目, which is a name of its own.
const RE_PHASE = new RegExp(
  `(?:^|[，；。：${J}${K}])(?:其中)?，?(?:项目|工程|园区|目前|现)?(?:[一二三四五]期|首[期批]|前期)(?!项目)[^。；]*$`,
  'u',
);
const RE_WORK = new RegExp(`[${J}${K}]`, 'gu');

/** Whether what stands at the index is said of a phase without a name (其中一期投资5亿元), which no fact is given of. */
export function isOfPhase(sentence: FactSentence, index: number): boolean {
  const before = sentence.text.slice(segmentStart(sentence.text, index), index);
  const match = RE_PHASE.exec(before);
  if (!match) return false;
  const works = [...before.matchAll(RE_WORK)].at(-1);
  return works === undefined || works.index <= match.index;
}

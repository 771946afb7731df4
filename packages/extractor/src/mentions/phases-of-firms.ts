import type { Mention } from './mention.js';
import { RE_BUILDING } from './project-heads.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';

// 砺禾食品|速冻薯条三期; must not match 砺禾食品|产业园二期, 砺禾食品|投资的二期.
const RE_PHASE =
  /^(?<what>[\p{Script=Han}A-Za-z\d./-]{0,14}?)[一二三四五六]期(?!项目|工程|厂房|园|公司|集团|叠)/u;
const RE_NO_WORKS = /[的在与和为由将已]|投资|签|建设|项目|工程|[园区]$|产业/u;
// 三期|投资3亿元, 三期|3.3亿元
const RE_PRICED = /^(?:（[^（）]{1,20}）)?，?(?:位于|(?:总?投资)?[约近超]?[\d.]+[万亿])/u;

/** What a firm builds in phases, named by the firm, the goods and the phase: 砺禾食品速冻薯条三期竣工. */
export function phasesOfFirms(
  { text, found }: RecognitionContext,
  sentence: ReadableSentence,
): Mention[] {
  return found.overlapping(sentence, 'Enterprise').flatMap((firm) => {
    const rest = text.slice(firm.end, sentence.end);
    const phase = RE_PHASE.exec(rest);
    if (!phase || RE_NO_WORKS.test(phase.groups!['what']!)) return [];
    const after = rest.slice(phase[0].length);
    if (!RE_BUILDING.test(after.slice(0, 10)) && !RE_PRICED.test(after)) return [];
    const [start, end] = [firm.start, firm.end + phase[0].length];
    const name = text.slice(start, end).replace(/[“”]/gu, '');
    return [{ type: 'Project', start, end, name, rule: 'project.phase-of-firm', confidence: 0.75 }];
  });
}

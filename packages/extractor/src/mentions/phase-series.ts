import type { Mention } from './mention.js';
import type { ReadableSentence } from './recognition.js';

/** A project that was named by its first phase: 青岭风电项目|一期|工程. */
export interface PhaseSeries {
  /** The name before the phase. */
  readonly stem: string;
  readonly paragraph: number;
}

// 青岭风电项目一期工程 | 青岭风电一期项目; not 一期工程.
const RE_FIRST_PHASE = /^(?<stem>.{4,})一期(?:工程|项目)?$/u;

/** The series that the last project named in a sentence opens; undefined where that is no first phase. */
export function phaseSeriesOf(
  named: readonly Mention[],
  { paragraph }: ReadableSentence,
): PhaseSeries | undefined {
  const stem = RE_FIRST_PHASE.exec(named.at(-1)?.name ?? '')?.groups!['stem'];
  return stem === undefined ? undefined : { stem, paragraph };
}

const RE_NEXT_PHASE = /^[二三四五六]期(?:工程|项目)?/u;

/** 二期工程… after 青岭风电项目一期工程… in the same paragraph: the second phase of that project, named so. */
export function nextPhaseIn(
  { start, text, paragraph }: ReadableSentence,
  series: PhaseSeries | undefined,
): Mention | undefined {
  const phase = series?.paragraph === paragraph ? RE_NEXT_PHASE.exec(text)?.[0] : undefined;
  if (phase === undefined) return undefined;
  return {
    start,
    end: start + phase.length,
    type: 'Project',
    name: series!.stem + phase,
    rule: 'project.phase',
    confidence: 0.75,
  };
}

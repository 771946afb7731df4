import type { Mention } from '../mentions/mention.js';
import type { Slot } from '../relations/reading.js';

/** What the words 一期 and 二期项目 stand for on a page. */
export interface PhaseNames {
  /** The slot of a pointing word: of the one work that is named by the phase, or none; other slots stay as they are. */
  settle(slot: Slot, printed: string): readonly Slot[];
}

const RE_PHASE_WORD = /(?:[一二三四五]期|首[期批]|前期)/u;

/** Finds which phases are names of their own: 一期 is, where 青禾一期项目 is the only work named by a first phase. */
export function createPhaseNames(mentions: readonly Mention[]): PhaseNames {
  const byPhase = new Map<string, Map<string, Mention>>();
  for (const mention of mentions) {
    if (mention.type !== 'Project' || mention.deixis !== undefined) continue;
    const phase = RE_PHASE_WORD.exec(mention.name)?.[0];
    if (phase === undefined) continue;
    const named = byPhase.get(phase) ?? new Map<string, Mention>();
    byPhase.set(phase, named.set(mention.name, named.get(mention.name) ?? mention));
  }
  return {
    settle(slot, printed) {
      const phase = slot.pointing ? RE_PHASE_WORD.exec(printed)?.[0] : undefined;
      if (phase === undefined) return [slot];
      const [only, ...others] = byPhase.get(phase)?.values() ?? [];
      return only && others.length === 0 ? [{ ...slot, type: only.type, referents: [only] }] : [];
    },
  };
}

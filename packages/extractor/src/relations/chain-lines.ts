import type { Span } from '@liantu/ontology';
import type { Slot } from './reading.js';
import type { Mention } from '../mentions/mention.js';
import type { Scope, ScopeDraft } from './scope.js';

const LEVELS = '上中下';
// 上游｜光学材料：…, ●中游：…; must not match 上游企业来访.
const RE_LEVEL_LINE = /^[^上中下，。；]{0,3}([上中下])游(?:环节|产品|材料|原料|端)?[ |｜：（—】]/u;

/** Puts in force the steps that a line of its own names of a level of the chain: 上游：… above 中游：…. */
export function noteChainLine(text: string, slot: Slot, { start }: Span, scope: ScopeDraft): void {
  if (slot.type !== 'Product' && slot.type !== 'Industry') return;
  // 中游｜光学元件：透镜: a head of steps is no step.
  if (text.charAt(slot.end) === '：') return;
  const level = levelOfLine(text.slice(start, start + 10));
  if (level === 0) return;
  if (level !== scope.chainLevel) {
    scope.upperSteps = level > scope.chainLevel ? scope.steps : [];
    scope.steps = [];
    scope.chainLevel = level;
  }
  scope.steps = [...scope.steps, ...slot.referents];
}

/** The steps of the level above the one that a line names, where the line is not read yet or is being read. */
export function stepsAbove(
  line: string,
  { chainLevel, steps, upperSteps }: Scope,
): readonly Mention[] {
  return levelOfLine(line) > chainLevel ? steps : upperSteps;
}

/** 1 for 上游 to 3 for 下游, 0 where the line names no level. */
function levelOfLine(line: string): number {
  const level = RE_LEVEL_LINE.exec(line)?.[1];
  return level === undefined ? 0 : LEVELS.indexOf(level) + 1;
}

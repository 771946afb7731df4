import type { Unit } from '../mentions/phrase-units.js';
import type { RecognitionContext } from '../mentions/recognition.js';

/** The units with what stands in quotation marks and brackets cut into words: “|坯料|—|日用瓷|”. */
export function openQuotes({ text, tokens }: RecognitionContext, units: readonly Unit[]): Unit[] {
  return units.flatMap((unit) => {
    if (unit.kind !== 'quoted' && unit.kind !== 'bracketed') return [unit];
    const opened: Unit[] = [];
    for (let at = unit.start; at < unit.end;) {
      const inside = at > unit.start && at < unit.end - 1;
      const token = inside ? tokens.at(at) : undefined;
      const end = Math.min(inside ? unit.end - 1 : at + 1, token?.end ?? at + 1);
      const word = text.slice(at, end);
      const isMark = !RE_WORD.test(word);
      opened.push({
        start: at,
        end,
        kind: isMark ? 'mark' : 'word',
        text: word,
        tag: isMark ? '' : (token?.tag ?? ''),
      });
      at = end;
    }
    return opened;
  });
}

const RE_WORD = /[\p{L}\p{N}]/u;

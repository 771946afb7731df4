import type { Draft } from './draft.js';
import { isClosed } from './wrapping.js';
import { joinTexts } from './mapped-text.js';

/** Shorter than this, an unfinished line is a heading rather than a torn sentence. */
const MIN_TORN = 30;
/** No more of the page than this stands in the middle of a sentence. */
const MAX_BETWEEN = 6;

/** Sentences put together again that captions, credits or furniture were printed in the middle of. */
export function rejoinBody(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (let at = 0; at < drafts.length; at++) {
    let draft = drafts[at]!;
    const between: Draft[] = [];
    for (let rest = findRest(drafts, at); isTorn(draft) && rest; rest = findRest(drafts, at)) {
      draft = mend(draft, drafts[rest]!);
      between.push(...drafts.slice(at + 1, rest));
      at = rest;
    }
    result.push(draft, ...between);
  }
  return result;
}

function isTorn({ kind, content }: Draft): boolean {
  return kind === 'body' && content.text.length >= MIN_TORN && !isClosed(content.text);
}

function findRest(drafts: readonly Draft[], from: number): number | undefined {
  for (let at = from + 1; at < drafts.length && at <= from + MAX_BETWEEN; at++) {
    const { kind, indented } = drafts[at]!;
    if (kind === 'body') return indented ? undefined : at;
    if (kind !== 'caption' && kind !== 'furniture') return undefined;
  }
  return undefined;
}

function mend(first: Draft, second: Draft): Draft {
  return {
    ...first,
    content: joinTexts([first.content, second.content]),
    seams: [...first.seams, second.content.starts[0]!, ...second.seams],
  };
}

import type { Draft } from './draft.js';
import { isClosed } from './wrapping.js';

/** Longest line that is taken for a caption without being marked as one, in characters. */
const MAX_CAPTION = 60;
/** Share of indented paragraphs above which indents mean something. */
const INDENTED_SHARE = 0.6;
/** Blank lines, beyond what the page has between paragraphs, that set a picture off. */
const PICTURE_GAP = 2;

/**
 * Captions that only their place tells: a short sentence that stands at the margin of a page with indents, or between
 * wider gaps than the page's own.
 */
export function markCaptions(drafts: readonly Draft[]): Draft[] {
  const bodies = drafts.filter(({ kind }) => kind === 'body');
  const indented = bodies.filter((draft) => draft.indented).length;
  const hasIndents = bodies.length > 3 && indented > bodies.length * INDENTED_SHARE;
  const gap = median(bodies.map((draft) => draft.gap));
  let textBefore = '';
  return drafts.map((draft, i) => {
    if (draft.kind !== 'body') return draft;
    const outdented = hasIndents && !draft.indented;
    const apart = draft.gap >= gap + PICTURE_GAP && isBesidePicture(drafts, i, gap);
    if ((outdented || apart) && isCaptionLike(draft, textBefore))
      return { ...draft, kind: 'caption' };
    textBefore = draft.content.text;
    return draft;
  });
}

/** Whether a paragraph is a short sentence that does not finish the one before. */
function isCaptionLike({ content: { text } }: Draft, before: string): boolean {
  return text.length <= MAX_CAPTION && text.endsWith('。') && (before === '' || isClosed(before));
}

/** Whether what stands before belongs to a picture, or as wide a gap follows. */
function isBesidePicture(drafts: readonly Draft[], at: number, gap: number): boolean {
  const before = drafts[at - 1]?.kind;
  if (before === 'caption' || before === 'furniture') return true;
  return (drafts[at + 1]?.gap ?? 0) >= gap + PICTURE_GAP;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

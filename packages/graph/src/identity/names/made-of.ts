/** Words by which a text may be made up, for {@link isMadeOf}. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

/** A set of the words of a text, which white space divides. */
export function createWordSet(text: string): WordSet {
  const words = new Set(text.split(/\s+/u).filter((word) => word !== ''));
  return { words, longest: Math.max(0, ...[...words].map(({ length }) => length)) };
}

/** Whether a text is nothing but such words, one after another; the empty one is. */
export function isMadeOf(text: string, { words, longest }: WordSet): boolean {
  const reachable = [true];
  for (let end = 1; end <= text.length; end += 1) {
    reachable[end] = false;
    for (let start = Math.max(0, end - longest); start < end && !reachable[end]; start += 1) {
      reachable[end] = reachable[start] === true && words.has(text.slice(start, end));
    }
  }
  return reachable[text.length] === true;
}

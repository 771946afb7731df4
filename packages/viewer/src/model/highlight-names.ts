/** A piece of a sentence, and whether it is one of the names. */
export interface NamePiece {
  readonly text: string;
  readonly isName: boolean;
}

/** Cuts a sentence at the names it holds; of overlapping names the longest stands. Joined, the pieces give it back. */
export function highlightNames(sentence: string, names: readonly string[]): readonly NamePiece[] {
  const longestFirst = names.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  const pieces: NamePiece[] = [];
  let plain = '';
  let at = 0;
  while (at < sentence.length) {
    const name = longestFirst.find((own) => sentence.startsWith(own, at));
    if (name === undefined) {
      plain += sentence[at];
      at += 1;
      continue;
    }
    if (plain !== '') pieces.push({ text: plain, isName: false });
    plain = '';
    pieces.push({ text: name, isName: true });
    at += name.length;
  }
  if (plain !== '') pieces.push({ text: plain, isName: false });
  return pieces;
}

import type { Segmenter, Token } from './segmenter.js';

/** More words than this are forgotten, so that a stream of texts does not fill the memory. */
const MOST_WORDS = 200_000;

/** What parts the clauses that the engine cuts each by itself. */
const SEPARATORS: ReadonlySet<string> = new Set(' \t\n，。');

/**
 * A segmenter that asks its engine for the tag of a word only once, since a word has one tag wherever it stands and
 * cutting alone costs half as much. One that cannot cut alone is left as it is.
 */
export function rememberTags(segmenter: Segmenter): Segmenter {
  const { cut } = segmenter;
  if (!cut) return segmenter;
  const tags = new Map<string, string>();
  const tagKnown = (words: readonly string[]): Token[] | undefined => {
    const tokens: Token[] = [];
    for (const word of words) {
      const tag = tags.get(word);
      if (tag === undefined) return undefined;
      tokens.push({ word, tag });
    }
    return tokens;
  };
  const learn = (text: string): void => {
    if (tags.size > MOST_WORDS) tags.clear();
    for (const { word, tag } of segmenter.tag(text)) tags.set(word, tag);
  };
  return {
    ...segmenter,
    tag(text) {
      const words = cut(text);
      const unknown = clausesOf(words, (word) => !tags.has(word));
      if (unknown.length > 0) learn(unknown.join('\n'));
      return tagKnown(words) ?? segmenter.tag(text);
    },
  };
}

/** The clauses that hold a word of some kind. */
function clausesOf(words: readonly string[], isWanted: (word: string) => boolean): string[] {
  const clauses: string[] = [];
  let start = 0;
  let holds = false;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    if (word !== undefined && isWanted(word)) holds = true;
    if (word !== undefined && !SEPARATORS.has(word)) continue;
    if (holds) clauses.push(words.slice(start, at + 1).join(''));
    start = at + 1;
    holds = false;
  }
  return clauses;
}

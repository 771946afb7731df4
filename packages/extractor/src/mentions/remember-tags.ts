import type { Segmenter, Token } from './segmenter.js';
import { TermTrie } from './term-trie.js';

/** More words than this are forgotten, so that a stream of texts does not fill the memory. */
const MOST_WORDS = 200_000;

/** What parts the clauses that the engine cuts each by itself. */
const SEPARATORS: ReadonlySet<string> = new Set(' \t\n，。');

/**
 * A segmenter that asks its engine for the tag of a word only once, since a word has one tag wherever it stands and
 * cutting alone costs half as much. A word is the same token each time. Words are kept in a trie, since each that the engine
 * hands over is a new string, whose hash would have to be made first. An engine that cannot cut alone is left as it is.
 */
export function rememberTags(segmenter: Segmenter): Segmenter {
  const { cut } = segmenter;
  if (!cut) return segmenter;
  let known = new TermTrie<Token>();
  const learn = (text: string): void => {
    if (known.size > MOST_WORDS) known = new TermTrie();
    for (const token of segmenter.tag(text)) known.set(token.word, token);
  };
  return {
    ...segmenter,
    tag(text) {
      const words = cut(text);
      const tokens = tokensOf(words, known);
      if (tokens) return tokens;
      learn(clausesOf(words, (word) => known.get(word) === undefined).join('\n'));
      return tokensOf(words, known) ?? segmenter.tag(text);
    },
  };
}

/** The tokens of words that are all known; undefined where one is not. */
function tokensOf(words: readonly string[], known: TermTrie<Token>): Token[] | undefined {
  const tokens: Token[] = [];
  for (const word of words) {
    const token = known.get(word);
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
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

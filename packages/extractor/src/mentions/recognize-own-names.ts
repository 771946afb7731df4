import type { OwnName } from '@liantu/ontology';
import type { Mention } from './mention.js';
import type { Recognizer } from './recognition.js';
import { TermTrie } from './term-trie.js';

/** Shorter forms stand inside too many other words. */
const SHORTEST_FORM = 2;

/** The user's own names by each of their forms. A form that two entries claim names neither of them. */
export function createOwnNames(names: readonly OwnName[]): TermTrie<OwnName> {
  const claims = new Map<string, Set<OwnName>>();
  for (const own of names) {
    for (const form of [own.name, ...own.aliases]) {
      if (form.length < SHORTEST_FORM) continue;
      claims.set(form, (claims.get(form) ?? new Set<OwnName>()).add(own));
    }
  }
  const trie = new TermTrie<OwnName>();
  for (const [form, [own, ...others]] of claims)
    if (own && others.length === 0) trie.set(form, own);
  return trie;
}

/** Names that the user vouches for: taken at their word, wherever they stand. */
export const recognizeOwnNames: Recognizer = ({ sentences, lexicons }) => {
  if (lexicons.ownNames.size === 0) return [];
  return sentences.flatMap(({ start, text }) =>
    lexicons.ownNames.scan(text).map((hit): Mention => {
      const { type, name, aliases, code } = hit.value;
      return {
        start: start + hit.start,
        end: start + hit.end,
        type,
        name,
        ...(type === 'District' && code !== undefined ? { code } : {}),
        ...(aliases.length > 0 ? { aliases: aliases.filter((form) => text.includes(form)) } : {}),
        rule: 'own.name',
        confidence: 1,
      };
    }),
  );
};

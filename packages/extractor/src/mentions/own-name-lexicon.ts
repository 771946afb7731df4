import type { OwnName } from '@liantu/ontology';
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

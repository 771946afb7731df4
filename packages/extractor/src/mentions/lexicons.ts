import type { OwnName } from '@liantu/ontology';
import { readCompanyLexicon } from './company-lexicon.js';
import type { CompanyLexicon } from './company-lexicon.js';
import { readGazetteer } from './gazetteer.js';
import type { Gazetteer } from './gazetteer.js';
import { createOwnNames } from './own-name-lexicon.js';
import { readLexicon } from './read-lexicon.js';
import type { TermSections } from './read-lexicon.js';
import { TermTrie } from './term-trie.js';
import { readTradeLexicon } from './trade-lexicon.js';
import type { TradeLexicon } from './trade-lexicon.js';

/** Word lists and the gazetteer, loaded once from `data/`. */
export interface Lexicons {
  readonly gazetteer: Gazetteer;
  /** Offices and callings that stand before a person's name (县长, 总经理, 教授), by the section they belong to. */
  readonly titles: TermTrie<string>;
  readonly surnames: TermTrie<string>;
  readonly trades: TradeLexicon;
  readonly companies: CompanyLexicon;
  /** Names that the user vouches for; empty by default. */
  readonly ownNames: TermTrie<OwnName>;
}

/** Loads them all (about 0.1 s). */
export function createLexicons(ownNames: readonly OwnName[] = []): Lexicons {
  return {
    gazetteer: readGazetteer(),
    titles: trieOf(readLexicon('position-titles.txt')),
    surnames: trieOf(readLexicon('surnames.txt')),
    trades: readTradeLexicon(),
    companies: readCompanyLexicon(),
    ownNames: createOwnNames(ownNames),
  };
}

/** The terms of all sections, each with its section's heading. */
function trieOf(sections: TermSections): TermTrie<string> {
  const trie = new TermTrie<string>();
  for (const [heading, terms] of sections) for (const term of terms) trie.set(term, heading);
  return trie;
}

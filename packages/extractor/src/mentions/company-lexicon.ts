import { readLexicon } from './read-lexicon.js';
import { TermTrie } from './term-trie.js';

/** How far a name speaks for itself: `plain` names a company anywhere, `framed` only where the sentence speaks of one (平安, 远景). */
export type CompanyRenown = 'plain' | 'framed';

/** Companies that any reader of business pages knows: 中国石化, 宁德时代, 巴斯夫. */
export type CompanyLexicon = TermTrie<CompanyRenown>;

/** Reads `data/known-companies.txt`. */
export function readCompanyLexicon(): CompanyLexicon {
  const lexicon: CompanyLexicon = new TermTrie();
  for (const [section, names] of readLexicon('known-companies.txt')) {
    for (const name of names) lexicon.set(name, section === 'framed' ? 'framed' : 'plain');
  }
  return lexicon;
}

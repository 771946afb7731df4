import { readLexicon } from './read-lexicon.js';
import { TermTrie } from './term-trie.js';

/** What is known of trades before an article is read. */
export interface TradeLexicon {
  /** Names of sectors: 生物医药, 低空经济. */
  readonly sectors: TermTrie<string>;
  /** Names of goods and materials: 覆铜板, 磷酸铁锂. */
  readonly goods: TermTrie<string>;
  /** Titles, prizes and certificates by their usual names: 国家级绿色工厂, 全国文明城市. */
  readonly honours: TermTrie<true>;
  /** Trade words that are no sector by themselves: 电子, 食品. */
  readonly genericTrades: ReadonlySet<string>;
}

/** Reads industries, products and generic trades from `data/`. */
export function readTradeLexicon(): TradeLexicon {
  const honours = readLexicon('organisation-forms.txt').get('honour') ?? [];
  return {
    sectors: trieOf('industries.txt'),
    goods: trieOf('products.txt'),
    honours: new TermTrie(honours.map((term) => [term, true])),
    genericTrades: new Set([...readLexicon('generic-trades.txt').values()].flat()),
  };
}

function trieOf(file: string): TermTrie<string> {
  const trie = new TermTrie<string>();
  for (const [section, terms] of readLexicon(file)) {
    for (const term of terms) if (trie.get(term) === undefined) trie.set(term, section);
  }
  return trie;
}

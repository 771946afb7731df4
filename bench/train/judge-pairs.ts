import { normalizeName } from '@liantu/ontology';
import { claimOf, forEachPair } from '../../packages/extractor/src/learned/find-pairs.js';
import type {
  PairCandidate,
  RulesReading,
} from '../../packages/extractor/src/learned/find-pairs.js';
import { KnownClaims } from '../../packages/extractor/src/learned/known-claims.js';
import type { Mention } from '../../packages/extractor/src/mentions/mention.js';
import type { Claim } from '../../packages/extractor/src/relations/claim.js';
import { followDiscourse } from '../../packages/extractor/src/relations/discourse.js';
import type { Discourse } from '../../packages/extractor/src/relations/discourse.js';
import { findClaims } from '../../packages/extractor/src/relations/read-claims.js';
import { LEXICONS } from './annotated-pages.js';
import type { AnnotatedPage } from './annotated-pages.js';
import { GoldIndex } from './gold-index.js';
import type { GoldEnd } from './gold-index.js';
import { THINNINGS, isLeft, supportOf } from './hide-rules.js';
import type { RuleSupport } from './hide-rules.js';
import type { HashedCase } from './train-hashed.js';

/** Quotes that share so many characters speak of one place. */
const SHARED = 6;

/** A page as its rules read it, next to its gold. */
class ReadPage {
  readonly #annotated: AnnotatedPage;
  readonly #index: GoldIndex;
  readonly #discourse: Discourse;
  readonly #reading: RulesReading;
  /** By where a sentence starts: its words as quotes have them. */
  readonly #words = new Map<number, string>();

  constructor(annotated: AnnotatedPage, mentions: readonly Mention[]) {
    this.#annotated = annotated;
    this.#index = new GoldIndex(annotated.gold);
    this.#discourse = followDiscourse(annotated.page, mentions, LEXICONS);
    this.#reading = findClaims(this.#discourse);
  }

  rightClaims(): Claim[] {
    return this.#reading.kept.filter(({ predicate, subject, object }) =>
      this.#index.joins(predicate, this.#end(subject), this.#end(object)),
    );
  }

  /** The pairs that the rules leave when they are thinned out; what the gold says on grounds of another sentence is no case. */
  cases(support: RuleSupport): HashedCase[] {
    const { id } = this.#annotated;
    const cases: HashedCase[] = [];
    for (const thinning of THINNINGS) {
      const left = (claim: Claim): boolean => isLeft(claim, id, thinning, support);
      const { found, kept } = this.#reading;
      const said = new KnownClaims(found.filter(left), this.#discourse);
      forEachPair(kept.filter(left), this.#discourse, (candidate, features) => {
        const isOpen = !said.holds(candidate) && claimOf(candidate) !== undefined;
        const holds = isOpen ? this.#holds(candidate) : undefined;
        if (holds !== undefined) cases.push({ document: id, features: features.slice(), holds });
      });
    }
    return cases;
  }

  #holds({ predicate, subject, object, place }: PairCandidate): boolean | undefined {
    const quotes = this.#index.quotes(predicate, this.#end(subject), this.#end(object));
    if (!quotes) return false;
    const { start, end } = place.sentence.reading;
    let words = this.#words.get(start);
    if (words === undefined) {
      words = normalizeName(this.#annotated.page.text.slice(start, end));
      this.#words.set(start, words);
    }
    return quotes.length === 0 || quotes.some((quote) => meets(quote, words)) ? true : undefined;
  }

  #end(mention: Mention): GoldEnd {
    return [mention.type, this.#discourse.referents.of(mention)?.forms ?? [mention.name]];
  }
}

function meets(quote: string, words: string): boolean {
  if (quote.length < SHARED) return words.includes(quote);
  for (let i = 0; i + SHARED <= quote.length; i++) {
    if (words.includes(quote.slice(i, i + SHARED))) return true;
  }
  return words !== '' && quote.includes(words);
}

/** Page by page, which two names stand in relations that thinned-out rules leave unread; `mentions` are each page's. */
export function judgePairs(
  pages: readonly AnnotatedPage[],
  mentions: readonly (readonly Mention[])[],
): HashedCase[][] {
  const read = pages.map((page, i) => new ReadPage(page, mentions[i]!));
  const support = supportOf(read.map((page) => page.rightClaims()));
  return read.map((page) => page.cases(support));
}

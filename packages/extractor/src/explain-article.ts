import { overlapsSpan, type Article, type DocumentGraph, type Span } from '@liantu/ontology';
import { readValuations } from './facts/read-valuations.js';
import { layoutPage } from './layout/layout-page.js';
import { findPairs } from './learned/find-pairs.js';
import type { Learned } from './learned/learned.js';
import { reviewMentions } from './learned/review-mentions.js';
import { weighClaims, weighValuations } from './learned/weigh.js';
import type { Lexicons } from './mentions/lexicons.js';
import type { Mention } from './mentions/mention.js';
import { findCandidates, settleMentions } from './mentions/recognize-mentions.js';
import type { Segmenter } from './mentions/segmenter.js';
import { LEAST_CONFIDENCE } from './mentions/settle-overlaps.js';
import type { Claim, Valuation } from './relations/claim.js';
import { followDiscourse } from './relations/discourse.js';
import { findClaims } from './relations/read-claims.js';
import { pageSentences } from './resolve/quote-parts.js';

/** Something that was read in a sentence, or was not taken for true there. */
export interface Reading {
  /** The mention, triple or fact in words. */
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
  /** Why it was not kept; absent for what was. */
  readonly rejected?: string;
}

/** What was made of one sentence. */
export interface SentenceExplanation {
  /** Where it stands in the article's text. */
  readonly span: Span;
  /** As it was prepared for reading. */
  readonly text: string;
  readonly mentions: readonly Reading[];
  readonly triples: readonly Reading[];
  readonly facts: readonly Reading[];
  /** What was dropped when the article was put together. */
  readonly notes: readonly string[];
}

const UNLIKELY = 'unlikely, by what was learnt';

/** Sentence by sentence, what was recognised, which rule read it, and what was rejected and why. */
export function explainArticle(
  article: Article,
  graph: DocumentGraph,
  segmenter: Segmenter,
  lexicons: Lexicons,
  learned: Learned,
): SentenceExplanation[] {
  const page = layoutPage(article);
  const context = findCandidates(page, segmenter, lexicons);
  const settled = settleMentions(context.found.all(), context.text);
  const mentions = reviewMentions(context, settled, learned);
  const candidates = [...new Set([...context.found.all(), ...mentions])];
  const discourse = followDiscourse(page, mentions, lexicons);
  const { found, kept, yielded } = findClaims(discourse);
  const weighed = [
    ...weighClaims(kept, discourse, learned.claims),
    ...findPairs({ found, kept }, discourse, learned.pairs),
  ];
  const valuations = weighValuations(readValuations(page, mentions, discourse), learned.valuations);

  const stays = new Set(mentions);
  const stated = new Set(weighed.map(claimKey));
  const outweighed = new Set(kept.map(claimKey));
  return pageSentences(page).map((sentence) => {
    const span = page.toSource(sentence);
    const within = <T>(items: readonly T[], spanOf: (item: T) => Span | undefined): T[] =>
      items.filter((item) => {
        const at = spanOf(item);
        return at !== undefined && overlapsSpan(at, sentence);
      });
    const claims = [...weighed, ...found.filter((claim) => !stated.has(claimKey(claim)))];
    return {
      span,
      text: page.text.slice(sentence.start, sentence.end),
      mentions: within(candidates, (mention) => mention).map((mention) =>
        explainMention(mention, stays, mentions),
      ),
      triples: within(claims, ({ parts }) => parts.at(-1)).map((claim) =>
        explainClaim(claim, whyDropped(claim, stated, outweighed, yielded)),
      ),
      facts: within(valuations, ({ parts }) => parts.at(-1)).map(explainValuation),
      notes: graph.diagnostics
        .filter(({ start = -1, end = -1 }) => overlapsSpan({ start, end }, span))
        .map(({ rule, message }) => `${rule}: ${message}`),
    };
  });
}

function explainMention(
  mention: Mention,
  stays: ReadonlySet<Mention>,
  mentions: readonly Mention[],
): Reading {
  const { type, name, rule, confidence } = mention;
  const reading = { text: `${type} ${name}`, rule, confidence };
  if (stays.has(mention)) return reading;
  if (confidence < LEAST_CONFIDENCE) return { ...reading, rejected: 'only guides other rules' };
  const rivals = mentions.filter((other) => overlapsSpan(other, mention));
  const same = rivals.find((other) => other.type === type && other.name === name);
  const [winner] = rivals;
  const rejected = same
    ? `the same by ${same.rule}`
    : winner
      ? `gives way to ${winner.type} ${winner.name}`
      : 'doubled';
  return { ...reading, rejected };
}

/** Why a claim was not kept; undefined for one that was. */
function whyDropped(
  claim: Claim,
  stated: ReadonlySet<string>,
  outweighed: ReadonlySet<string>,
  yielded: ReadonlyMap<Claim, string>,
): string | undefined {
  const key = claimKey(claim);
  if (stated.has(key)) return undefined;
  if (outweighed.has(key)) return UNLIKELY;
  return yielded.get(claim) ?? 'the same by another rule';
}

function explainClaim(claim: Claim, rejected: string | undefined): Reading {
  const { subject, predicate, object, modality, rule, confidence } = claim;
  const planned = modality === 'planned' ? ' (planned)' : '';
  const reading = {
    text: `${subject.name} ${predicate} ${object.name}${planned}`,
    rule,
    confidence,
  };
  return rejected === undefined ? reading : { ...reading, rejected };
}

function explainValuation(valuation: Valuation): Reading {
  const { subject, property, value, unit = '', date = '', modality, rule, confidence } = valuation;
  const planned = modality === 'planned' ? '(planned)' : '';
  const text = [`${subject.name} ${property} =`, value, unit, date, planned]
    .filter(Boolean)
    .join(' ');
  return { text, rule, confidence };
}

function claimKey({ rule, subject, predicate, object }: Claim): string {
  return [rule, subject.start, subject.name, predicate, object.start, object.name].join('\t');
}

import type { ArticleHeader, Qualifiers, Triple } from '@liantu/ontology';
import type { EdgeAttributes, SourcedEvidence } from '../knowledge-graph.js';
import { compareText } from '../order.js';

/** A triple with the article that states it. */
export interface StatedTriple {
  readonly article: ArticleHeader;
  readonly triple: Triple;
}

/** The attributes of the edge that the triples, one or more, given in order of article id, make together. */
export function createEdge(stated: readonly StatedTriple[]): EdgeAttributes {
  const evidence = stated.flatMap(sourceEvidence);
  return {
    predicate: stated[0]!.triple.predicate,
    modality: evidence.some(({ modality }) => modality === 'stated') ? 'stated' : 'planned',
    confidence: jointConfidence(evidence),
    qualifiers: latestQualifiers(stated),
    articles: [...new Set(stated.map(({ article }) => article.id))],
    evidence,
  };
}

function sourceEvidence({ article, triple }: StatedTriple): SourcedEvidence[] {
  return triple.evidence
    .map((item) => ({ ...item, article: article.id, qualifiers: triple.qualifiers }))
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ parts }: SourcedEvidence): number {
  return parts[0]?.start ?? 0;
}

/** One minus the chance that every article's best item is misread; items of one article are no new witnesses. */
function jointConfidence(evidence: readonly SourcedEvidence[]): number {
  const best = new Map<string, number>();
  for (const { article, confidence } of evidence) {
    best.set(article, Math.max(best.get(article) ?? 0, confidence));
  }
  const doubt = [...best.values()].reduce((rest, confidence) => rest * (1 - confidence), 1);
  return Math.round((1 - doubt) * 1e4) / 1e4;
}

function latestQualifiers(stated: readonly StatedTriple[]): Qualifiers {
  const qualified = stated.filter(({ triple }) => Object.keys(triple.qualifiers).length > 0);
  const latest = qualified.reduce<StatedTriple | undefined>(
    (best, next) => (best && compareText(dateOf(best), dateOf(next)) >= 0 ? best : next),
    undefined,
  );
  return latest?.triple.qualifiers ?? {};
}

function dateOf({ article }: StatedTriple): string {
  return article.publishedAt ?? '';
}

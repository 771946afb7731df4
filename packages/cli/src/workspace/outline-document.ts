import type { DocumentGraph, Evidence } from '@liantu/ontology';

/**
 * A document graph without its sentences: `graph.json` is the same when it is made from outlines, in half the
 * memory.
 */
export function outlineDocument(document: DocumentGraph): DocumentGraph {
  const { entities, triples } = document;
  return {
    ...document,
    entities: entities.map((entity) => ({
      ...entity,
      // How often districts are mentioned tells where an article is at home.
      mentions: entity.type === 'District' ? entity.mentions : [],
      facts: entity.facts.map((fact) => ({ ...fact, evidence: [] })),
    })),
    triples: triples.map((triple) => ({ ...triple, evidence: [outlineEvidence(triple.evidence)] })),
    diagnostics: [],
  };
}

/** What evidence weighs together within one article. */
function outlineEvidence(evidence: readonly Evidence[]): Evidence {
  return {
    parts: [],
    quote: '',
    rule: '',
    modality: evidence.some(({ modality }) => modality === 'stated') ? 'stated' : 'planned',
    confidence: Math.max(0, ...evidence.map(({ confidence }) => confidence)),
  };
}

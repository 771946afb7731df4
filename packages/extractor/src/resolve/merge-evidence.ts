import type { Evidence, Modality, Qualifiers } from '@liantu/ontology';

/** What a list of evidence amounts to, keys in the order of the document graph. */
export interface Weighed {
  readonly modality: Modality;
  readonly confidence: number;
  readonly qualifiers: Qualifiers;
  readonly evidence: readonly Evidence[];
}

/** Drops repetitions, and weighs what is left: stated if any item is, as sure as the items are together. */
export function mergeEvidence(evidence: readonly Evidence[], qualifiers: Qualifiers): Weighed {
  const distinct = distinctEvidence(evidence);
  return {
    modality: jointModality(distinct),
    confidence: jointConfidence(distinct),
    qualifiers,
    evidence: distinct,
  };
}

/** Each place that says it once: of two rules that read the same parts the surer one stands. */
export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length === 1) return evidence;
  const byPlace = new Map<string, Evidence>();
  for (const item of evidence) {
    const key = item.parts.map(({ start, end }) => `${start}-${end}`).join(' ');
    const known = byPlace.get(key);
    if (!known || item.confidence > known.confidence) byPlace.set(key, item);
  }
  return [...byPlace.values()].sort(
    (a, b) => a.parts[0]!.start - b.parts[0]!.start || a.parts[0]!.end - b.parts[0]!.end,
  );
}

/** `stated` if any item is. */
export function jointModality(evidence: readonly Evidence[]): Modality {
  return evidence.some(({ modality }) => modality === 'stated') ? 'stated' : 'planned';
}

const MOST_SURE = 0.99;

/** 1 − ∏(1 − cᵢ), to three decimals, never above 0.99 unless one item is. Items count as independent. */
export function jointConfidence(evidence: readonly Evidence[]): number {
  const surest = Math.max(...evidence.map(({ confidence }) => confidence));
  const doubt = evidence.reduce((product, { confidence }) => product * (1 - confidence), 1);
  return Math.round(Math.max(surest, Math.min(MOST_SURE, 1 - doubt)) * 1000) / 1000;
}

import type { Diagnostic } from './diagnostic.js';
import type { DocumentGraph, Entity, Evidence, Triple } from './document-graph.js';
import { allowsFact } from './facts.js';
import { RELATIONS, allowsTriple } from './relations.js';
import { documentGraphSchema } from './schema.js';

export { documentGraphJsonSchema } from './schema.js';

/**
 * What is wrong with a value that should be a document graph; empty when nothing is. The form is checked first, and
 * what only a whole graph can tell (ids, domain and range, spans) only when the form holds. With `text`, the text of
 * its article, also the law that every part, white space aside, stands in its quote.
 */
export function validateDocumentGraph(value: unknown, text?: string): Diagnostic[] {
  const form = documentGraphSchema.safeParse(value);
  if (!form.success) {
    return form.error.issues.map((issue) =>
      problem('graph.form', `${issue.path.join('.') || 'document graph'}: ${issue.message}`),
    );
  }
  const graph = value as DocumentGraph;
  return [...checkEntities(graph, text), ...checkTriples(graph, text)];
}

function* checkEntities(graph: DocumentGraph, text: string | undefined): Generator<Diagnostic> {
  const seen = new Set<string>();
  for (const [i, entity] of graph.entities.entries()) {
    const at = `entities.${i} (${entity.type} ${entity.name})`;
    if (seen.has(entity.id)) yield problem('graph.id', `${at}: id "${entity.id}" is used twice`);
    seen.add(entity.id);
    for (const mention of entity.mentions) {
      if (!liesWithin(mention, graph.article.chars)) {
        yield problem('graph.span', `${at}: ${outside(mention, graph.article.chars)}`);
      }
    }
    for (const [j, fact] of entity.facts.entries()) {
      if (!allowsFact(fact.property, entity.type)) {
        yield problem('graph.fact', `${at}: a ${entity.type} carries no ${fact.property}`);
      }
      yield* checkEvidence(`${at}, facts.${j}`, fact.evidence, graph.article.chars, text);
    }
  }
}

function* checkTriples(graph: DocumentGraph, text: string | undefined): Generator<Diagnostic> {
  const byId = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const seen = new Set<string>();
  for (const [i, triple] of graph.triples.entries()) {
    const at = `triples.${i} (${triple.subject} ${triple.predicate} ${triple.object})`;
    const subject = byId.get(triple.subject);
    const object = byId.get(triple.object);
    if (!subject) yield problem('graph.end', `${at}: no entity "${triple.subject}"`);
    if (!object) yield problem('graph.end', `${at}: no entity "${triple.object}"`);
    if (subject && object) yield* checkEnds(at, triple, subject, object);
    const key = `${triple.subject} ${triple.predicate} ${triple.object}`;
    if (seen.has(key)) yield problem('graph.triple', `${at}: given twice`);
    seen.add(key);
    yield* checkEvidence(at, triple.evidence, graph.article.chars, text);
  }
}

function* checkEnds(
  at: string,
  triple: Triple,
  subject: Entity,
  object: Entity,
): Generator<Diagnostic> {
  if (triple.subject === triple.object)
    yield problem('graph.end', `${at}: both ends are one entity`);
  if (allowsTriple(triple.predicate, subject.type, object.type)) return;
  const { domain, range } = RELATIONS[triple.predicate];
  yield {
    ...problem('graph.ends', `${at}: ${triple.predicate} cannot join these types`),
    actual: `${subject.type} → ${object.type}`,
    expected: `${domain.join('|')} → ${range.join('|')}`,
  };
}

function* checkEvidence(
  at: string,
  evidence: readonly Evidence[],
  chars: number,
  text: string | undefined,
): Generator<Diagnostic> {
  for (const item of evidence) {
    const quote = squeeze(item.quote);
    for (const part of item.parts) {
      if (!liesWithin(part, chars)) {
        yield problem('graph.span', `${at}: ${outside(part, chars)}`);
      } else if (text !== undefined && !quote.includes(squeeze(text.slice(part.start, part.end)))) {
        yield {
          ...problem('graph.quote', `${at}: a part does not stand in its quote`),
          start: part.start,
          end: part.end,
          actual: text.slice(part.start, part.end),
          expected: item.quote,
        };
      }
    }
  }
}

function liesWithin(span: { start: number; end: number }, chars: number): boolean {
  return span.start < span.end && span.end <= chars;
}

function outside(span: { start: number; end: number }, chars: number): string {
  return `span [${span.start},${span.end}) is empty or outside the text of ${chars} characters`;
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}

function problem(rule: string, message: string): Diagnostic {
  return { severity: 'error', rule, message };
}

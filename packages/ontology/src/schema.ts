import { z } from 'zod';
import { ENTITY_TYPE_NAMES } from './entity-types.js';
import { FACT_PROPERTIES } from './facts.js';
import { PREDICATES } from './relations.js';

const offset = z.int().nonnegative();
const span = z.strictObject({ start: offset, end: offset });
const modality = z.enum(['stated', 'planned']);
const confidence = z.number().min(0).max(1);
const name = z.string().min(1);

const evidence = z.strictObject({
  parts: z.array(span).min(1),
  quote: z.string(),
  rule: name,
  modality,
  confidence,
});

const fact = z.strictObject({
  property: z.enum(FACT_PROPERTIES),
  value: z.union([z.number(), name]),
  unit: z.string().optional(),
  date: z.string().optional(),
  modality,
  confidence,
  evidence: z.array(evidence).min(1),
});

const entity = z.strictObject({
  id: name,
  type: z.enum(ENTITY_TYPE_NAMES),
  name,
  aliases: z.array(name),
  code: z.string().optional(),
  mentions: z.array(span),
  facts: z.array(fact),
});

const triple = z.strictObject({
  subject: name,
  predicate: z.enum(PREDICATES),
  object: name,
  modality,
  confidence,
  qualifiers: z.strictObject({ title: z.string().optional() }),
  evidence: z.array(evidence).min(1),
});

const diagnostic = z.strictObject({
  severity: z.enum(['error', 'warning', 'note']),
  rule: name,
  start: offset.optional(),
  end: offset.optional(),
  message: z.string(),
  actual: z.string().optional(),
  expected: z.string().optional(),
});

/** The form of a document graph. What a form cannot say (domain and range, spans) is in {@link validateDocumentGraph}. */
export const documentGraphSchema: z.ZodType = z.strictObject({
  format: z.literal(1),
  article: z.strictObject({
    id: name,
    title: z.string().optional(),
    source: z.string().optional(),
    publishedAt: z.string().optional(),
    uri: z.array(z.string()),
    sha256: z.string(),
    chars: offset,
  }),
  entities: z.array(entity),
  triples: z.array(triple),
  diagnostics: z.array(diagnostic),
  extractor: z.strictObject({ name, version: z.string(), engine: z.string() }),
});

/** The JSON Schema (draft 2020-12) of a document graph. */
export function documentGraphJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(documentGraphSchema) as Record<string, unknown>;
}

import type { ArticleFile } from '@liantu/graph/memory';
import type { DocumentGraph } from '@liantu/ontology';
import { outlineDocument } from './outline-document.js';

/** What is kept of an article, as bytes. */
export interface EncodedRecord {
  /** `articles/<hash>.json`: its document graph with the text that its spans point into. */
  readonly whole: Buffer;
  /** Its outline, which is all that `graph.json` is made from; see {@link outlineDocument}. */
  readonly outline: Buffer;
}

export function encodeRecord(graph: DocumentGraph, text: string): EncodedRecord {
  const whole: ArticleFile = { ...graph, article: { ...graph.article, text } };
  return { whole: encode(whole), outline: encode(outlineDocument(graph)) };
}

function encode(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** What the bytes of a whole record say. */
export function decodeRecord(bytes: Buffer): ArticleFile {
  return JSON.parse(bytes.toString()) as ArticleFile;
}

/** What the bytes of an outline say. */
export function decodeOutline(bytes: Buffer): DocumentGraph {
  return JSON.parse(bytes.toString()) as DocumentGraph;
}

/** The document graph of a record, which is the record without its text. */
export function toDocument(record: ArticleFile): DocumentGraph {
  const { text: _, ...article } = record.article;
  return { ...record, article };
}

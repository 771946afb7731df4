import type { ArticleFile } from '@liantu/graph/memory';
import type { DocumentGraph } from '@liantu/ontology';

/** The bytes of `articles/<hash>.json`: a document graph with the text that its spans point into. */
export function encodeRecord(graph: DocumentGraph, text: string): Buffer {
  const record: ArticleFile = { ...graph, article: { ...graph.article, text } };
  return Buffer.from(JSON.stringify(record));
}

/** What the bytes of a record say. */
export function decodeRecord(bytes: Buffer): ArticleFile {
  return JSON.parse(bytes.toString()) as ArticleFile;
}

/** The document graph of a record, which is the record without its text. */
export function toDocument(record: ArticleFile): DocumentGraph {
  const { text: _, ...article } = record.article;
  return { ...record, article };
}

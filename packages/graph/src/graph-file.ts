import type {
  ArticleHeader,
  DocumentGraph,
  EntityType,
  FactProperty,
  Modality,
  Predicate,
  Qualifiers,
} from '@liantu/ontology';

/** One article in `graph.json`. Its text and evidence lie in `articles/<hash>.json`. */
export interface GraphFileArticle {
  readonly id: string;
  readonly title?: string;
  readonly source?: string;
  readonly publishedAt?: string;
  readonly uri: readonly string[];
  readonly chars: number;
  /** Names the article's own file, which never changes under one hash. */
  readonly hash: string;
}

/** A fact in `graph.json`: without its evidence, which the article's file holds. */
export interface GraphFileFact {
  readonly property: FactProperty;
  readonly value: number | string;
  readonly unit?: string;
  readonly date?: string;
  readonly modality: Modality;
  readonly confidence: number;
  /** Index into `articles`. */
  readonly article: number;
}

export interface GraphFileNode {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code?: string;
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  readonly pagerank: number;
  readonly community: number;
  /** `[index into articles, id of the entity in that article's document graph]`, one for each entity merged here. */
  readonly members: readonly (readonly [number, string])[];
  readonly facts: readonly GraphFileFact[];
}

export interface GraphFileEdge {
  /** Index into `nodes`. */
  readonly source: number;
  /** Index into `nodes`. */
  readonly target: number;
  readonly predicate: Predicate;
  readonly modality: Modality;
  readonly confidence: number;
  readonly qualifiers: Qualifiers;
  /** Indices into `articles`, ascending: where its evidence stands. */
  readonly articles: readonly number[];
}

/**
 * `graph.json`: what canvas, filters and search need. Evidence is found by way of `members`: the triple of an edge in
 * an article's file is the one that joins members of the edge's two nodes with the edge's predicate.
 */
export interface GraphFile {
  readonly format: 1;
  readonly articles: readonly GraphFileArticle[];
  readonly nodes: readonly GraphFileNode[];
  readonly edges: readonly GraphFileEdge[];
}

/** `articles/<hash>.json`: one article's document graph with the text its spans point into. */
export interface ArticleFile extends Omit<DocumentGraph, 'article'> {
  /** Without `text` where the graph was exported without texts. */
  readonly article: ArticleHeader & { readonly text?: string };
}

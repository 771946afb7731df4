import type {
  ArticleHeader,
  EntityType,
  Evidence,
  Fact,
  Modality,
  Predicate,
  Qualifiers,
} from '@liantu/ontology';
import type { MultiDirectedGraph } from 'graphology';

/** An item of evidence, with the article that gives it and the qualifiers it gives. */
export interface SourcedEvidence extends Evidence {
  /** Id of the article. */
  readonly article: string;
  readonly qualifiers: Qualifiers;
}

/** A fact as one article states it. Two articles, two amounts: both are kept. */
export interface SourcedFact extends Omit<Fact, 'evidence'> {
  readonly article: string;
  /** When the article was published, '' where unknown. */
  readonly publishedAt: string;
  readonly evidence: readonly Evidence[];
}

/** An entity of one document graph that went into a node. */
export interface Member {
  readonly article: string;
  /** Id of the entity in that article's document graph. */
  readonly entity: string;
}

export interface NodeAttributes {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** GB/T 2260 code of a district. */
  readonly code?: string;
  readonly members: readonly Member[];
  readonly facts: readonly SourcedFact[];
  /** Position in the stored layout. */
  x: number;
  y: number;
  degree: number;
  pagerank: number;
  /** Louvain community, numbered by its smallest node key. */
  community: number;
}

export interface EdgeAttributes {
  readonly predicate: Predicate;
  /** `stated` if any item of evidence is. */
  readonly modality: Modality;
  readonly confidence: number;
  /** The latest dated qualifiers. */
  readonly qualifiers: Qualifiers;
  readonly evidence: readonly SourcedEvidence[];
}

/** One decision to see several entities as one, with its reason; undone by a curation entry. */
export interface MergeRecord {
  readonly node: string;
  readonly members: readonly Member[];
  /** `same-code`, `same-name`, `stated-alias`, … */
  readonly reason: string;
}

export interface GraphAttributes {
  /** By id, in id order. */
  readonly articles: readonly ArticleHeader[];
  readonly merges: readonly MergeRecord[];
}

/**
 * The knowledge graph in memory. Nodes are keyed `Type/code-or-name[@place]`, edges `subject PREDICATE object`; there
 * is one edge for each (subject, predicate, object). A pure function of the set of document graphs.
 */
export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

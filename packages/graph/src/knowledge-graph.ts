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

/** A fact as one article states it, without the sentences. Two articles, two amounts: both are kept. */
export interface FactSummary extends Omit<Fact, 'evidence'> {
  readonly article: string;
  /** When the article was published, '' where unknown. */
  readonly publishedAt: string;
}

/** A fact as one article states it, with the sentences. */
export interface SourcedFact extends FactSummary {
  readonly evidence: readonly Evidence[];
}

/** An entity of one document graph that went into a node. */
export interface Member {
  readonly article: string;
  /** Id of the entity in that article's document graph. */
  readonly entity: string;
}

/** What a node is, without the sentences: enough for canvas, filters, search and queries. */
export interface NodeSummary {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** GB/T 2260 code of a district, or what the user's own list gives. */
  readonly code?: string;
  readonly members: readonly Member[];
  readonly facts: readonly FactSummary[];
  /** Position in the stored layout. */
  x: number;
  y: number;
  /** Number of edges, both directions. */
  degree: number;
  pagerank: number;
  /** Louvain community, numbered by its smallest node key. */
  community: number;
}

export interface NodeAttributes extends NodeSummary {
  readonly facts: readonly SourcedFact[];
}

/** What an edge says, without the sentences. */
export interface EdgeSummary {
  readonly predicate: Predicate;
  /** `stated` if any item of evidence is. */
  readonly modality: Modality;
  /** 0 to 1: one minus the chance that every article that states it is misread. */
  readonly confidence: number;
  /** The latest dated qualifiers. */
  readonly qualifiers: Qualifiers;
  /** Ids of the articles that state it, ascending. */
  readonly articles: readonly string[];
}

export interface EdgeAttributes extends EdgeSummary {
  /** By article, then by place in the text. */
  readonly evidence: readonly SourcedEvidence[];
}

/** One decision to see several entities as one, with its reason; undone by a curation entry. */
export interface MergeRecord {
  readonly node: string;
  readonly members: readonly Member[];
  readonly reason: MergeReason;
}

/** Why entities are one: `name-variant` is one name in two forms (a short one, another spelling), `own-name` the user's word. */
export type MergeReason =
  | 'same-code'
  | 'same-name'
  | 'same-name-and-place'
  | 'same-name-and-organisation'
  | 'name-variant'
  | 'name-variant-and-place'
  | 'stated-alias'
  | 'own-name';

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

/** An article as {@link SummaryGraph} knows it. */
export type ArticleSummary = Omit<ArticleHeader, 'sha256'>;

/** A knowledge graph without its sentences, as `graph.json` holds it. Every {@link KnowledgeGraph} is one. */
export type SummaryGraph = MultiDirectedGraph<
  NodeSummary,
  EdgeSummary,
  { readonly articles: readonly ArticleSummary[] }
>;

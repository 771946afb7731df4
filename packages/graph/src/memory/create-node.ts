import { FACT_PROPERTIES } from '@liantu/ontology';
import { membersOf } from '../identity/cluster.js';
import type { Cluster } from '../identity/cluster.js';
import { codeOf } from '../identity/key-nodes.js';
import type { KeyedCluster } from '../identity/key-nodes.js';
import type { Mentioned } from '../identity/reading.js';
import type { NodeAttributes, SourcedFact } from '../knowledge-graph.js';
import { compareText } from '../order.js';

/** The attributes of a cluster's node; rank and position are yet to be filled in. */
export function createNode({ name, cluster }: KeyedCluster): NodeAttributes {
  const members = membersOf(cluster).sort(compareMembers);
  const code = codeOf(cluster) ?? members.find(({ entity }) => entity.code)?.entity.code;
  return {
    type: cluster.type,
    name,
    aliases: aliasesOf(cluster, name),
    ...(code === undefined ? {} : { code }),
    members: members.map(({ reading, entity }) => ({
      article: reading.graph.article.id,
      entity: entity.id,
    })),
    facts: members.flatMap(factsOf).sort(compareFacts),
    x: 0,
    y: 0,
    degree: 0,
    pagerank: 0,
    community: 0,
  };
}

function aliasesOf(cluster: Cluster, name: string): string[] {
  const printed = membersOf(cluster).flatMap(({ entity }) => [entity.name, ...entity.aliases]);
  const own = cluster.groups.flatMap((group) => group.own?.aliases ?? []);
  const forms = new Set([...printed, ...own]);
  forms.delete(name);
  return [...forms].sort(compareText);
}

function factsOf({ reading, entity }: Mentioned): SourcedFact[] {
  const { id, publishedAt = '' } = reading.graph.article;
  return entity.facts.map((fact) => ({
    property: fact.property,
    value: fact.value,
    ...(fact.unit === undefined ? {} : { unit: fact.unit }),
    ...(fact.date === undefined ? {} : { date: fact.date }),
    modality: fact.modality,
    confidence: fact.confidence,
    article: id,
    publishedAt,
    evidence: fact.evidence,
  }));
}

function compareMembers(a: Mentioned, b: Mentioned): number {
  return (
    compareText(a.reading.graph.article.id, b.reading.graph.article.id) ||
    compareText(a.entity.id, b.entity.id)
  );
}

/** By property, then as they were published; facts of one article keep its order. */
function compareFacts(a: SourcedFact, b: SourcedFact): number {
  return (
    FACT_PROPERTIES.indexOf(a.property) - FACT_PROPERTIES.indexOf(b.property) ||
    compareText(a.publishedAt, b.publishedAt) ||
    compareText(a.article, b.article)
  );
}

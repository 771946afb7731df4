import { byText, compareText, getOrCreate } from '../order.js';
import { membersOf } from './cluster.js';
import type { Cluster } from './cluster.js';
import { nameForm } from './name-form.js';
import type { Mentioned } from './reading.js';
import type { Identity } from './resolve-identity.js';

// White space, and characters that no keyboard types and no XML holds: controls, halves of surrogate pairs.
const RE_UNTYPABLE = /[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** A cluster with its key and the name it goes by. */
export interface KeyedCluster {
  readonly key: string;
  readonly name: string;
  readonly cluster: Cluster;
}

/**
 * Gives every cluster its key, `Type/code` or `Type/name`; namesakes are told apart by `@place`, else by the article
 * that they stand in. Sorted by key.
 */
export function keyNodes({ clusters, placeNames }: Identity): KeyedCluster[] {
  let open = clusters.map((cluster) => ({ cluster, name: canonicalName(cluster) }));
  const keyed = new Map<string, KeyedCluster>();
  const byPlace = (cluster: Cluster): string => placeSuffix(cluster, placeNames);
  for (const tell of [() => '', byPlace, articleSuffix, memberSuffix]) {
    const byKey = new Map<string, typeof open>();
    for (const item of open) {
      getOrCreate(byKey, baseKey(item.cluster, item.name) + tell(item.cluster), () => []).push(
        item,
      );
    }
    open = [];
    for (const [key, items] of byKey) {
      if (items.length > 1 || keyed.has(key)) open.push(...items);
      else keyed.set(key, { key, ...items[0]! });
    }
  }
  for (const item of open) {
    const base = baseKey(item.cluster, item.name);
    let n = 2;
    while (keyed.has(`${base}#${n}`)) n += 1;
    keyed.set(`${base}#${n}`, { key: `${base}#${n}`, ...item });
  }
  return [...keyed.values()].sort(byText(({ key }) => key));
}

function baseKey({ type, groups }: Cluster, name: string): string {
  return `${type}/${codeOf({ groups }) ?? typable(name)}`;
}

/** The code that the user gives a cluster, else the one that an article gives a district. */
export function codeOf({ groups }: Pick<Cluster, 'groups'>): string | undefined {
  const codes = [
    ...groups.map(({ own }) => own?.code),
    ...groups.map(({ standing }) => standing.code),
  ];
  return codes.find((known) => known !== undefined);
}

function typable(text: string): string {
  return text.replace(RE_UNTYPABLE, '_');
}

/** The user's own name, else the fullest name; for an industry, whose fuller forms only add 产业链, the most usual one. */
function canonicalName(cluster: Cluster): string {
  const own = cluster.groups.find((group) => group.own !== undefined)?.own;
  if (own) return own.name;
  const counts = new Map<string, number>();
  for (const { entity } of membersOf(cluster)) {
    counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  }
  const fullness = (name: string): number =>
    cluster.type === 'Industry' ? 0 : nameForm(name, cluster.type).length;
  const [best] = [...counts].sort(
    ([a, m], [b, n]) =>
      fullness(b) - fullness(a) || n - m || a.length - b.length || compareText(a, b),
  );
  return best![0];
}

function placeSuffix(cluster: Cluster, placeNames: Identity['placeNames']): string {
  const counts = new Map<string, number>();
  for (const group of cluster.groups) {
    for (const name of placeNames(group)) {
      counts.set(name, (counts.get(name) ?? 0) + group.members.length);
    }
  }
  counts.delete('');
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return best ? `@${typable(best[0])}` : articleSuffix(cluster);
}

function articleSuffix(cluster: Cluster): string {
  return `@${typable(firstMember(cluster).reading.graph.article.id)}`;
}

function memberSuffix(cluster: Cluster): string {
  return `${articleSuffix(cluster)}#${typable(firstMember(cluster).entity.id)}`;
}

function firstMember(cluster: Cluster): Mentioned {
  const [first] = membersOf(cluster).sort(
    (a, b) =>
      compareText(a.reading.graph.article.id, b.reading.graph.article.id) ||
      compareText(a.entity.id, b.entity.id),
  );
  return first!;
}

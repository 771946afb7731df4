import type { EntityType } from '@liantu/ontology';
import { getOrCreate } from '../order.js';
import type { Cluster } from './cluster.js';
import { membersOf } from './cluster.js';
import { isBareName, isLegalName, isTown, nameForm, sameNumbers } from './name-form.js';
import type { PlaceIndex } from './place-index.js';
import type { Mentioned } from './reading.js';
import { surroundingsOf } from './standing.js';

/** A cluster with everything that has joined it so far. */
interface Root {
  readonly cluster: Cluster;
  readonly form: string;
  readonly joined: Cluster[];
  readonly articles: Set<string>;
  up?: Root;
}

/**
 * Joins a cluster that bears a short name to the one cluster that states it as an alias of a fuller name in the same
 * surroundings. A short name that several bear joins none of them, and an article that names both keeps them apart.
 */
export function joinAliases(
  type: EntityType,
  clusters: readonly Cluster[],
  places: PlaceIndex,
): Cluster[] {
  const roots = clusters.map(createRoot);
  const stating = statingMembers(type, roots);
  // Fuller names first, so that what a short name joins has found its own place before.
  for (const root of [...roots].sort((a, b) => b.form.length - a.form.length)) {
    if (!mayJoin(type, root.form)) continue;
    const targets = new Set([...(stating.get(root.form)?.keys() ?? [])].map(topOf));
    targets.delete(root);
    const [target, ...more] = targets;
    if (target && more.length === 0 && fits(root, target, places)) join(root, target);
  }
  return roots.flatMap((root) => (root.up ? [] : [foldRoot(root, stating)]));
}

function createRoot(cluster: Cluster): Root {
  const members = membersOf(cluster);
  return {
    cluster,
    form: fullestForm(members, cluster.type),
    joined: [],
    articles: new Set(members.map(({ reading }) => reading.graph.article.id)),
  };
}

/** The longest form that a cluster's name takes. */
function fullestForm(members: readonly Mentioned[], type: EntityType): string {
  const names = new Set(members.map(({ entity }) => entity.name));
  const forms = [...names].map((name) => nameForm(name, type));
  return forms.reduce((a, b) => (b.length > a.length || (b.length === a.length && b < a) ? b : a));
}

/** By alias, who states it. */
function statingMembers(
  type: EntityType,
  roots: readonly Root[],
): ReadonlyMap<string, ReadonlyMap<Root, readonly Mentioned[]>> {
  const stating = new Map<string, Map<Root, Mentioned[]>>();
  for (const root of roots) {
    for (const member of membersOf(root.cluster)) {
      for (const form of new Set(member.entity.aliases.map((alias) => nameForm(alias, type)))) {
        const byRoot = getOrCreate(stating, form, () => new Map<Root, Mentioned[]>());
        getOrCreate(byRoot, root, () => []).push(member);
      }
    }
  }
  return stating;
}

function mayJoin(type: EntityType, form: string): boolean {
  if (type === 'Enterprise') return !isLegalName(form);
  return !isBareName(form, type) && !isTown(form);
}

function topOf(root: Root): Root {
  return root.up ? topOf(root.up) : root;
}

function fits(root: Root, target: Root, places: PlaceIndex): boolean {
  return (
    target.form.length > root.form.length &&
    !(isOwned(root) && isOwned(target)) &&
    sameNumbers(root.form, target.form) &&
    ![...root.articles].some((article) => target.articles.has(article)) &&
    places.tree.meet(surroundings(root, places), surroundings(target, places), places.isNarrow)
  );
}

/** Whether the user's own list names it. */
function isOwned({ cluster, joined }: Root): boolean {
  return [cluster, ...joined].some(({ groups }) => groups.some(({ own }) => own !== undefined));
}

function surroundings({ cluster }: Root, places: PlaceIndex): string[] {
  return membersOf(cluster).flatMap((member) => surroundingsOf(member, places));
}

function join(root: Root, target: Root): void {
  root.up = target;
  target.joined.push(root.cluster, ...root.joined);
  for (const article of root.articles) target.articles.add(article);
}

function foldRoot(
  root: Root,
  stating: ReadonlyMap<string, ReadonlyMap<Root, readonly Mentioned[]>>,
): Cluster {
  const { cluster, joined } = root;
  const reasons = joined.map((part) => {
    const form = fullestForm(membersOf(part), part.type);
    const witnesses = [...(stating.get(form) ?? [])].flatMap(([by, members]) =>
      by.cluster !== part && topOf(by) === root ? members : [],
    );
    return { members: [...membersOf(part), ...witnesses], reason: 'stated-alias' as const };
  });
  const parts = [cluster, ...joined];
  return {
    type: cluster.type,
    groups: parts.flatMap(({ groups }) => groups),
    reasons: [...parts.flatMap((part) => part.reasons), ...reasons],
  };
}

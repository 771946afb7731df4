import type { Predicate } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Claim } from './claim.js';
import type { Discourse } from './discourse.js';
import { RuleMatcher } from './match-rules.js';
import { settleProduction } from './running-projects.js';
import { RELATION_RULES } from './relation-rules.js';

const MATCHER = new RuleMatcher(RELATION_RULES);
const YIELDS: ReadonlyMap<string, number> = new Map(
  RELATION_RULES.map(({ id, yields = 0 }) => [id, yields]),
);

/** Every relation that the page states between its mentions, in reading order. No end of a claim is deictic. */
export function readClaims(discourse: Discourse): Claim[] {
  return findClaims(discourse).kept;
}

/** All that the rules read, what of it is kept, and why the rest is not, in words. */
export function findClaims(discourse: Discourse): {
  readonly found: readonly Claim[];
  readonly kept: Claim[];
  readonly yielded: ReadonlyMap<Claim, string>;
} {
  const found: Claim[] = [];
  for (const sentence of discourse.sentences) MATCHER.read(sentence, discourse, found);
  const yielded = new Map<Claim, string>();
  const yieldsTo = yielding(found, discourse);
  const standing = found.filter((claim) => {
    const winner = yieldsTo(claim);
    if (winner !== undefined) yielded.set(claim, winner);
    return winner === undefined;
  });
  const kept = hostBodiesOfBuildings(settleProduction(standing, discourse));
  return { found, kept, yielded };
}

/** Why a claim does not stand, in words; undefined where it does. */
type YieldsTo = (claim: Claim) => string | undefined;

/** By what a mention is known on the page. */
type NameOf = (mention: Mention) => string;

/** A place does not host what a place inside it is said to host: the nearest counts. */
function farHosts(claims: readonly Claim[], nameOf: NameOf): YieldsTo {
  const outer = new Map<string, Set<string>>();
  const hosts = new Map<string, Set<string>>();
  for (const { predicate, subject, object } of claims) {
    if (predicate === 'CONTAINS') addTo(outer, nameOf(object), nameOf(subject));
    if (predicate === 'HOSTS') addTo(hosts, nameOf(object), nameOf(subject));
  }
  return ({ predicate, subject, object }) => {
    if (predicate !== 'HOSTS') return undefined;
    const name = nameOf(subject);
    for (const host of hosts.get(nameOf(object)) ?? []) {
      if (outer.get(host)?.has(name)) return `gives way to the nearer ${host}`;
    }
    return undefined;
  };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

function pairOf({ subject, object }: Claim): string {
  return [subject.name, object.name].sort().join(' ');
}

/** The relations of which a subject has one; of others but {@link OF_NEITHER} an object. */
const OF_SUBJECT: ReadonlySet<Predicate> = new Set([
  'UNDERTAKEN_BY',
  'IN_INDUSTRY',
  'SUBSIDIARY_OF',
]);

/** A supplier has many customers, and a customer many suppliers. */
const OF_NEITHER: ReadonlySet<Predicate> = new Set(['SUPPLIES']);

function gradeOf({ rule }: Claim): number {
  return YIELDS.get(rule) ?? 0;
}

/** What only a scope or a name suggests gives way to what the page says outright of the same thing. */
function outdone(claims: readonly Claim[], nameOf: NameOf): YieldsTo {
  const keyOf = ({ predicate, subject, object }: Claim): string => {
    const end = OF_SUBJECT.has(predicate) ? subject : object;
    const other = OF_NEITHER.has(predicate) ? ` ${nameOf(subject)}` : '';
    return `${predicate} ${end.type} ${nameOf(end)}${other}`;
  };
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = best.get(key);
    if (!known || gradeOf(claim) < gradeOf(known)) best.set(key, claim);
  }
  return (claim) => {
    if (gradeOf(claim) === 0) return undefined;
    const winner = best.get(keyOf(claim))!;
    if (gradeOf(claim) <= gradeOf(winner)) return undefined;
    const { subject, predicate, object, rule } = winner;
    const isSame =
      nameOf(subject) === nameOf(claim.subject) && nameOf(object) === nameOf(claim.object);
    return isSame
      ? `the same by ${rule}`
      : `gives way to ${subject.name} ${predicate} ${object.name} (${rule})`;
  };
}

/** Tells claims to what they give way. */
function yielding(claims: readonly Claim[], { referents }: Discourse): YieldsTo {
  const nameOf = (mention: Mention): string => referents.of(mention)?.name ?? mention.name;
  const components = new Set<string>();
  const contained = new Set<string>();
  for (const claim of claims) {
    if (claim.predicate === 'PART_OF') components.add(nameOf(claim.subject));
    if (claim.predicate === 'CONTAINS' && gradeOf(claim) === 0) contained.add(pairOf(claim));
  }
  // A place that carries out a whole is not said to carry out each component too.
  const isComponent = ({ predicate, subject, object }: Claim): boolean =>
    predicate === 'UNDER_PROGRAMME' &&
    subject.type === 'District' &&
    components.has(nameOf(object));
  // A county signs nothing with its own town.
  const isOwn = (claim: Claim): boolean =>
    claim.predicate === 'COOPERATES_WITH' && contained.has(pairOf(claim));
  const far = farHosts(claims, nameOf);
  const graded = outdone(claims, nameOf);
  return (claim) => {
    if (isOwn(claim)) return 'gives way to the one containing the other';
    if (isComponent(claim)) return 'gives way to the whole of which it is a part';
    return graded(claim) ?? far(claim);
  };
}

// 临川中学, 县中医医院; no party body or bureau.
const RE_BUILT_BODY = /(?:学|校|院|馆|园)$/u;

/** A school or hospital whose own building goes up somewhere (临川中学新校区) stands there too. */
function hostBodiesOfBuildings(claims: readonly Claim[]): Claim[] {
  const hosted = new Set(
    claims.flatMap(({ predicate, object }) => (predicate === 'HOSTS' ? [object.name] : [])),
  );
  const hosts = new Map<Mention, Claim>();
  for (const claim of claims) if (claim.predicate === 'HOSTS') hosts.set(claim.object, claim);
  const added = claims.flatMap(({ rule, subject, object }): Claim[] => {
    const host = hosts.get(subject);
    const isBody = rule === 'undertakenBy.name-head-body' && RE_BUILT_BODY.test(object.name);
    if (!isBody || !host || hosted.has(object.name)) return [];
    hosted.add(object.name);
    return [{ ...host, object, confidence: Math.min(host.confidence, 0.6) }];
  });
  return [...claims, ...added];
}

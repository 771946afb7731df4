import type { Predicate } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { KnownClaims, Statement } from './known-claims.js';
import type { ListedSlot, PairPlace } from './pair-places.js';

/** What the page claims besides of two names and of those listed with them, as small numbers. */
export type PairContext = readonly number[];

/** The relations of which a subject has one, and those of which an object has: who has it is asked of no other pair. */
export const ONE_OF_SUBJECT: ReadonlySet<Predicate> = new Set([
  'UNDERTAKEN_BY',
  'SUBSIDIARY_OF',
  'IN_INDUSTRY',
]);
export const ONE_OF_OBJECT: ReadonlySet<Predicate> = new Set(['HOSTS', 'CONTAINS']);

/** The context of what may be claimed; undefined where the rules claim it, its reverse, or a better end. */
export function contextOf(
  statement: Statement,
  { earlier, first, second }: PairPlace,
  known: KnownClaims,
): PairContext | undefined {
  const { predicate, subject, object } = statement;
  const { same, ofSubject, ofObject, between } = known.around(statement);
  if (same > 0 || (ofSubject > 0 && ONE_OF_SUBJECT.has(predicate))) return undefined;
  if (ofObject > 0 && ONE_OF_OBJECT.has(predicate)) return undefined;
  if (between > 0 && known.holds({ predicate, subject: object, object: subject })) return undefined;
  const [subjects, objects] = subject === earlier ? [first, second] : [second, first];
  const alikeSubject =
    ofObject > 0 &&
    fellowsOf(subjects).some((fellow) => known.holds({ predicate, subject: fellow, object }));
  const alikeObject =
    ofSubject > 0 &&
    fellowsOf(objects).some((fellow) => known.holds({ predicate, subject, object: fellow }));
  return [
    Math.min(ofSubject, 3),
    Math.min(ofObject, 3),
    Math.min(between, 2),
    (alikeSubject ? 2 : 0) + (alikeObject ? 1 : 0),
    Math.min(ofSubject, 2) * 4 + Math.min(ofObject, 2),
  ];
}

/** Those that stand next to a name in its list. */
function fellowsOf(listed: ListedSlot): readonly Mention[] {
  if (listed.list.length === 1) return [];
  const { list, slot } = listed;
  const at = list.indexOf(slot);
  return [list[at - 1], list[at + 1]].flatMap((next) => next?.referents ?? []);
}

import type { EntityType } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import {
  canonicalName,
  cleanName,
  hasShortForms,
  isShortFormOf,
  nameKey,
  ownPart,
  withoutCounty,
} from './names.js';
import type { NameContext } from './names.js';

/** All mentions of one entity of the article. */
export interface MentionGroup {
  readonly type: EntityType;
  /** Every form of the name that the article gives, with how often. */
  readonly forms: Map<string, number>;
  readonly mentions: Mention[];
  /** Longer forms that are names only perhaps: with the place printed right before (东山县 + 白石商会). */
  readonly extensions: Set<string>;
  code?: string;
}

/**
 * Groups the naming mentions of an article into entities: first by equal name (and code), then a short form joins the
 * one entity it can stand for. A short form of several entities stays by itself. Groups come in order of first mention.
 * With `types` only mentions of these are grouped: no entity is of two types.
 */
export function groupMentions(
  page: Page,
  mentions: readonly Mention[],
  context: NameContext,
  types?: ReadonlySet<EntityType>,
): MentionGroup[] {
  return joinShortForms(groupByName(page, mentions, context, types), context);
}

/** By type and key, those who share a name: several where their codes differ. */
type Namesakes = Map<EntityType, Map<string, MentionGroup[]>>;

function groupByName(
  page: Page,
  mentions: readonly Mention[],
  context: NameContext,
  types: ReadonlySet<EntityType> | undefined,
): MentionGroup[] {
  const places = new Map<number, Mention>();
  for (const mention of mentions) if (mention.type === 'District') places.set(mention.end, mention);
  const namesakes: Namesakes = new Map();
  const order: MentionGroup[] = [];
  for (const mention of mentions) {
    if (types && !types.has(mention.type)) continue;
    const name = nameOf(mention, context);
    const known = namesakesOf(namesakes, mention.type, name);
    let group = known.find(({ code }) => agrees(code, mention.code));
    if (!group) {
      group = createGroup(mention.type);
      known.push(group);
      order.push(group);
    }
    addMention(group, mention, name);
    addOtherForms(group, mention, name, page.text);
    const place = EXTENDED.includes(mention.type) ? places.get(mention.start) : undefined;
    if (place) group.extensions.add(cleanName(page.text.slice(place.start, mention.end)));
  }
  return order;
}

function namesakesOf(namesakes: Namesakes, type: EntityType, name: string): MentionGroup[] {
  let ofType = namesakes.get(type);
  if (!ofType) namesakes.set(type, (ofType = new Map()));
  const key = nameKey(name, type);
  let found = ofType.get(key);
  if (!found) ofType.set(key, (found = []));
  return found;
}

function agrees(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** A group of nothing yet. */
export function createGroup(type: EntityType): MentionGroup {
  return { type, forms: new Map(), mentions: [], extensions: new Set() };
}

function addMention(group: MentionGroup, mention: Mention, name: string): void {
  group.mentions.push(mention);
  if (mention.code !== undefined) group.code ??= mention.code;
  count(group, name);
}

function count(group: MentionGroup, form: string): void {
  group.forms.set(form, (group.forms.get(form) ?? 0) + 1);
}

const RE_SENTENCE_MARK = /[，。；：！？、…\n]/u;
const EXTENDED: readonly EntityType[] = ['Enterprise', 'Institution'];

/** The name that a mention gives its entity. */
function nameOf({ type, name }: Mention, context: NameContext): string {
  const given = cleanName(name);
  return type === 'District' ? withoutCounty(given, context) : given;
}

/** Adds the other forms that a mention gives: with its county, those introduced here, its own part, and as printed. */
function addOtherForms(group: MentionGroup, mention: Mention, name: string, text: string): void {
  const given = cleanName(mention.name);
  if (name !== given) group.extensions.add(given);
  const own = mention.type === 'Project' ? ownPart(name) : undefined;
  const isPrinted =
    mention.name.length === mention.end - mention.start &&
    text.startsWith(mention.name, mention.start);
  if (isPrinted && own === undefined && mention.aliases === undefined) return;
  const others: string[] = [];
  for (const alias of (mention.aliases ?? []).map(cleanName)) {
    // 澄江产业园项目 is another form of 澄江产业园 and not the fuller one.
    if (alias === `${name}项目`) group.extensions.add(alias);
    else others.push(alias);
  }
  if (own !== undefined) others.push(own);
  const printed = isPrinted ? given : cleanName(text.slice(mention.start, mention.end));
  // What is printed may be a pointer to the name (省级开发区), so that it is never the canonical one.
  if (printed !== name && printed !== '' && !RE_SENTENCE_MARK.test(printed)) {
    if (printed.length <= name.length) others.push(printed);
    else if (printed.includes(name)) group.extensions.add(printed);
  }
  for (const form of new Set(others)) if (form !== name && form !== '') count(group, form);
}

/** A group with what it is compared by. */
interface Named {
  readonly group: MentionGroup;
  readonly forms: readonly string[];
  /** The fullest form. */
  readonly name: string;
  readonly key: string;
  /** Keys of the other forms. */
  readonly otherKeys: readonly string[];
}

/** Merges each short form into the entity it stands for, the longest short forms first. */
function joinShortForms(groups: readonly MentionGroup[], context: NameContext): MentionGroup[] {
  const into = new Map<MentionGroup, MentionGroup>();
  for (const ofType of byType(groups).values()) {
    if (mayJoin(ofType)) findFullForms(ofType, into, context);
  }
  if (into.size === 0) return groups.map(sortMentions);
  for (const group of groups) {
    const target = root(group, into);
    if (target !== group) absorb(target, group);
  }
  return groups.filter((group) => !into.has(group)).map(sortMentions);
}

/** Groups apart by type, in their order. */
export function byType<T extends { readonly type: EntityType }>(
  groups: readonly T[],
): Map<EntityType, T[]> {
  const sorted = new Map<EntityType, T[]>();
  for (const group of groups) {
    const known = sorted.get(group.type);
    if (known) known.push(group);
    else sorted.set(group.type, [group]);
  }
  return sorted;
}

/** Whether any of the groups of a type may be short for another. */
function mayJoin(groups: readonly MentionGroup[]): boolean {
  const [{ type }] = groups as [MentionGroup];
  return groups.length > 1 && (hasShortForms(type) || groups.some(({ forms }) => forms.size > 1));
}

function findFullForms(
  groups: readonly MentionGroup[],
  into: Map<MentionGroup, MentionGroup>,
  context: NameContext,
): void {
  const named = groups.map(nameGroup);
  const candidates = indexByPair(named);
  for (const one of named.toSorted((a, b) => b.name.length - a.name.length)) {
    const full = fullFormOf(one, candidates(one), into, context);
    if (full) into.set(one.group, full);
  }
}

function nameGroup(group: MentionGroup): Named {
  const { type } = group;
  const forms = [...group.forms.keys()];
  if (forms.length === 1) {
    const name = forms[0]!;
    return { group, forms, name, key: nameKey(name, type), otherKeys: [] };
  }
  const name = longest(group);
  const otherKeys = forms.filter((form) => form !== name).map((form) => nameKey(form, type));
  return { group, forms, name, key: nameKey(name, type), otherKeys };
}

function root(group: MentionGroup, into: ReadonlyMap<MentionGroup, MentionGroup>): MentionGroup {
  let at = group;
  for (let next = into.get(at); next; next = into.get(at)) at = next;
  return at;
}

/**
 * Finds the groups of a type that a group may be short for without comparing all with all: those with its first two
 * characters in some form. Of districts all, since 经开区 shares none with 经济技术开发区.
 */
function indexByPair(groups: readonly Named[]): (group: Named) => readonly Named[] {
  if (groups[0]?.group.type === 'District') return () => groups;
  const byHead = new Map<number, Named[]>();
  for (const { forms } of groups) for (const form of forms) byHead.set(pairAt(form, 0), []);
  for (const one of groups) {
    for (const form of one.forms) {
      for (let at = 0; at < form.length; at++) {
        const sharers = byHead.get(pairAt(form, at));
        if (sharers && sharers.at(-1) !== one) sharers.push(one);
      }
    }
  }
  return ({ forms }) =>
    forms.length === 1
      ? byHead.get(pairAt(forms[0]!, 0))!
      : forms.flatMap((form) => byHead.get(pairAt(form, 0))!);
}

/** Two characters as a number; the last character of a name stands alone. */
function pairAt(name: string, at: number): number {
  return (name.charCodeAt(at) << 16) | name.charCodeAt(at + 1);
}

/** The one entity that some form of the group is the same as, or short for; undefined where there are several. */
function fullFormOf(
  { group, name, key }: Named,
  candidates: readonly Named[],
  into: ReadonlyMap<MentionGroup, MentionGroup>,
  context: NameContext,
): MentionGroup | undefined {
  let found: MentionGroup | undefined;
  for (const { group: other, forms, otherKeys } of candidates) {
    if (other === group || !agrees(group.code, other.code)) continue;
    const full = root(other, into);
    if (full === group || full === found) continue;
    const isSame =
      otherKeys.includes(key) ||
      forms.some((form) => isShortFormOf(name, form, group.type, context));
    if (!isSame) continue;
    if (found) return undefined;
    found = full;
  }
  return found;
}

function absorb(target: MentionGroup, group: MentionGroup): void {
  target.mentions.push(...group.mentions);
  if (group.code !== undefined) target.code ??= group.code;
  for (const [form, count] of group.forms) {
    target.forms.set(form, (target.forms.get(form) ?? 0) + count);
  }
  for (const extension of group.extensions) target.extensions.add(extension);
}

function sortMentions(group: MentionGroup): MentionGroup {
  if (group.mentions.length > 1) group.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return group;
}

/** The fullest form: the longest, of equals the most frequent, then the first in code point order. */
function longest(group: MentionGroup): string {
  let best = '';
  for (const [form, count] of group.forms) {
    const isBetter =
      form.length > best.length ||
      (form.length === best.length &&
        (count > group.forms.get(best)! || (count === group.forms.get(best)! && form < best)));
    if (isBetter) best = form;
  }
  return best;
}

/** The canonical name and the other forms of a group, in the order of first use. */
export function nameAndAliases(group: MentionGroup): { name: string; aliases: string[] } {
  const [form] = group.forms.keys();
  const isOnly = group.forms.size === 1 && group.extensions.size === 0;
  const name = canonicalName(isOnly ? form! : longest(group), group.type);
  if (isOnly) return { name, aliases: form === name ? [] : [form!] };
  const forms = new Set([...group.forms.keys(), ...group.extensions]);
  forms.delete(name);
  return { name, aliases: [...forms] };
}

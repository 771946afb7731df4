import type { EntityType } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import {
  canonicalName,
  cleanName,
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
 */
export function groupMentions(
  page: Page,
  mentions: readonly Mention[],
  context: NameContext,
): MentionGroup[] {
  const keyOf = rememberKeys();
  const byName = groupByName(page, mentions, context, keyOf);
  return joinShortForms(byName, context, keyOf);
}

/** {@link nameKey} that looks a name up once, since names recur. */
function rememberKeys(): KeyOf {
  const keys = new Map<string, string>();
  return (name, type) => {
    const at = `${type} ${name}`;
    let key = keys.get(at);
    if (key === undefined) keys.set(at, (key = nameKey(name, type)));
    return key;
  };
}

type KeyOf = (name: string, type: EntityType) => string;

function groupByName(
  page: Page,
  mentions: readonly Mention[],
  context: NameContext,
  keyOf: KeyOf,
): MentionGroup[] {
  const places = new Map(
    mentions.filter(({ type }) => type === 'District').map((place) => [place.end, place]),
  );
  const groups = new Map<string, MentionGroup[]>();
  const order: MentionGroup[] = [];
  for (const mention of mentions) {
    const forms = formsOf(page, mention, places.get(mention.start), context);
    const key = `${mention.type} ${keyOf(forms.name, mention.type)}`;
    const namesakes = groups.get(key) ?? [];
    groups.set(key, namesakes);
    let group = namesakes.find((known) => agrees(known.code, mention.code));
    if (!group) {
      group = { type: mention.type, forms: new Map(), mentions: [], extensions: new Set() };
      namesakes.push(group);
      order.push(group);
    }
    addMention(group, mention, forms);
  }
  return order;
}

function agrees(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function addMention(group: MentionGroup, mention: Mention, forms: Forms): void {
  group.mentions.push(mention);
  if (mention.code !== undefined) group.code ??= mention.code;
  for (const form of new Set([forms.name, ...forms.others])) {
    group.forms.set(form, (group.forms.get(form) ?? 0) + 1);
  }
  for (const extension of forms.extensions) group.extensions.add(extension);
}

/** How a mention names its entity. */
interface Forms {
  readonly name: string;
  /** Other forms of the same name: as printed, introduced here, or its own part. */
  readonly others: readonly string[];
  /** With the place that is printed right before it. */
  readonly extensions: readonly string[];
}

const RE_SENTENCE_MARK = /[，。；：！？、…\n]/u;
const EXTENDED: readonly EntityType[] = ['Enterprise', 'Institution'];

function formsOf(
  page: Page,
  mention: Mention,
  place: Mention | undefined,
  context: NameContext,
): Forms {
  const given = cleanName(mention.name);
  const name = mention.type === 'District' ? withoutCounty(given, context) : given;
  const printed = cleanName(page.text.slice(mention.start, mention.end));
  const own = mention.type === 'Project' ? ownPart(name) : undefined;
  const others = [...(mention.aliases ?? []).map(cleanName), ...(own === undefined ? [] : [own])];
  const extensions = name === given ? [] : [given];
  // What is printed may be a pointer to the name (省级开发区), so that it is never the canonical one.
  if (printed !== '' && !RE_SENTENCE_MARK.test(printed)) {
    if (printed.length <= name.length) others.push(printed);
    else if (printed.includes(name)) extensions.push(printed);
  }
  if (place && EXTENDED.includes(mention.type)) {
    extensions.push(cleanName(page.text.slice(place.start, mention.end)));
  }
  return { name, others: others.filter((form) => form !== ''), extensions };
}

/** Merges each short form into the entity it stands for, the longest short forms first. */
function joinShortForms(
  groups: readonly MentionGroup[],
  context: NameContext,
  keyOf: KeyOf,
): MentionGroup[] {
  const into = new Map<MentionGroup, MentionGroup>();
  const candidates = indexByPair(groups);
  const byLength = [...groups].sort((a, b) => longest(b).length - longest(a).length);
  for (const group of byLength) {
    const full = fullFormOf(group, candidates(group), into, context, keyOf);
    if (full) into.set(group, full);
  }
  for (const group of groups) {
    const target = root(group, into);
    if (target !== group) absorb(target, group);
  }
  return groups.filter((group) => !into.has(group)).map(sortMentions);
}

function root(group: MentionGroup, into: ReadonlyMap<MentionGroup, MentionGroup>): MentionGroup {
  let at = group;
  for (let next = into.get(at); next; next = into.get(at)) at = next;
  return at;
}

/**
 * Finds the groups that a group may be short for without comparing all with all: of its type, and with its first two
 * characters in some form. Of districts all, since 经开区 shares none with 经济技术开发区.
 */
function indexByPair(
  groups: readonly MentionGroup[],
): (group: MentionGroup) => Iterable<MentionGroup> {
  const byPair = new Map<string, Set<MentionGroup>>();
  const note = (key: string, group: MentionGroup): void => {
    const known = byPair.get(key);
    if (known) known.add(group);
    else byPair.set(key, new Set([group]));
  };
  for (const group of groups) {
    if (group.type === 'District') note('District', group);
    for (const form of group.forms.keys()) {
      for (let i = 0; i < form.length; i++) note(`${group.type} ${form.slice(i, i + 2)}`, group);
    }
  }
  return ({ type, forms }) => {
    if (type === 'District') return byPair.get('District') ?? [];
    const pairs = [...forms.keys()].map((form) => `${type} ${form.slice(0, 2)}`);
    return new Set(pairs.flatMap((pair) => [...(byPair.get(pair) ?? [])]));
  };
}

/** The one entity that some form of the group is the same as, or short for; undefined where there are several. */
function fullFormOf(
  group: MentionGroup,
  candidates: Iterable<MentionGroup>,
  into: ReadonlyMap<MentionGroup, MentionGroup>,
  context: NameContext,
  keyOf: KeyOf,
): MentionGroup | undefined {
  const found = new Set<MentionGroup>();
  for (const other of candidates) {
    if (other.type !== group.type || root(other, into) === group) continue;
    if (!agrees(group.code, other.code)) continue;
    if (standsFor(group, other, context, keyOf)) found.add(root(other, into));
  }
  found.delete(group);
  return found.size === 1 ? [...found][0] : undefined;
}

function standsFor(
  group: MentionGroup,
  other: MentionGroup,
  context: NameContext,
  keyOf: KeyOf,
): boolean {
  const { type } = group;
  const name = longest(group);
  const full = longest(other);
  for (const form of other.forms.keys()) {
    if (form !== full && keyOf(form, type) === keyOf(name, type)) return true;
    if (isShortFormOf(name, form, type, context)) return true;
  }
  return false;
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
  group.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
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
  const name = canonicalName(longest(group), group.type);
  const forms = new Set([...group.forms.keys(), ...group.extensions]);
  const aliases = [...forms].filter((form) => form !== name);
  return { name, aliases };
}

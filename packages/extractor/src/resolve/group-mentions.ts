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
  return joinShortForms(groupByName(page, mentions, context), context);
}

function groupByName(
  page: Page,
  mentions: readonly Mention[],
  context: NameContext,
): MentionGroup[] {
  const places = new Map(
    mentions.filter(({ type }) => type === 'District').map((place) => [place.end, place]),
  );
  const groups = new Map<string, MentionGroup[]>();
  const order: MentionGroup[] = [];
  for (const mention of mentions) {
    const forms = formsOf(page, mention, places.get(mention.start), context);
    const key = `${mention.type} ${nameKey(forms.name, mention.type)}`;
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
  const { name, others } = forms;
  count(group, name);
  others.forEach((form, index) => {
    if (form !== name && others.indexOf(form) === index) count(group, form);
  });
  for (const extension of forms.extensions) group.extensions.add(extension);
}

function count(group: MentionGroup, form: string): void {
  group.forms.set(form, (group.forms.get(form) ?? 0) + 1);
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
  const surface = page.text.slice(mention.start, mention.end);
  const printed = surface === mention.name ? given : cleanName(surface);
  const own = mention.type === 'Project' ? ownPart(name) : undefined;
  const aliases = (mention.aliases ?? []).map(cleanName);
  // 澄江产业园项目 is another form of 澄江产业园 and not the fuller one.
  const isExtension = (alias: string): boolean => alias === `${name}项目`;
  const others = aliases.filter((alias) => !isExtension(alias));
  if (own !== undefined) others.push(own);
  const extensions = [...(name === given ? [] : [given]), ...aliases.filter(isExtension)];
  // What is printed may be a pointer to the name (省级开发区), so that it is never the canonical one.
  if (printed !== name && printed !== '' && !RE_SENTENCE_MARK.test(printed)) {
    if (printed.length <= name.length) others.push(printed);
    else if (printed.includes(name)) extensions.push(printed);
  }
  if (place && EXTENDED.includes(mention.type)) {
    extensions.push(cleanName(page.text.slice(place.start, mention.end)));
  }
  return { name, others: others.filter((form) => form !== ''), extensions };
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
  const named = groups.map(nameGroup);
  const candidates = indexByPair(named);
  for (const one of named.toSorted((a, b) => b.name.length - a.name.length)) {
    const full = fullFormOf(one, candidates(one), into, context);
    if (full) into.set(one.group, full);
  }
  for (const group of groups) {
    const target = root(group, into);
    if (target !== group) absorb(target, group);
  }
  return groups.filter((group) => !into.has(group)).map(sortMentions);
}

function nameGroup(group: MentionGroup): Named {
  const { type } = group;
  const forms = [...group.forms.keys()];
  const name = forms.length === 1 ? forms[0]! : longest(group);
  const otherKeys = forms.filter((form) => form !== name).map((form) => nameKey(form, type));
  return { group, forms, name, key: nameKey(name, type), otherKeys };
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
function indexByPair(groups: readonly Named[]): (group: Named) => readonly Named[] {
  const byHead = new Map<EntityType, Map<number, Named[]>>();
  for (const { group, forms } of groups) {
    const heads = byHead.get(group.type) ?? new Map<number, Named[]>();
    byHead.set(group.type, heads);
    for (const form of forms) heads.set(pairAt(form, 0), []);
  }
  for (const one of groups) {
    const heads = byHead.get(one.group.type)!;
    for (const form of one.forms) {
      for (let at = 0; at < form.length; at++) {
        const sharers = heads.get(pairAt(form, at));
        if (sharers && sharers.at(-1) !== one) sharers.push(one);
      }
    }
  }
  const districts = groups.filter(({ group }) => group.type === 'District');
  return ({ group: { type }, forms }) => {
    if (type === 'District') return districts;
    const heads = byHead.get(type)!;
    if (forms.length === 1) return heads.get(pairAt(forms[0]!, 0))!;
    return forms.flatMap((form) => heads.get(pairAt(form, 0))!);
  };
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

import type { EntityType } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import { canonicalName, cleanName, isShortFormOf, nameKey } from './names.js';
import type { NameContext } from './names.js';

/** All mentions of one entity of the article. */
export interface MentionGroup {
  readonly type: EntityType;
  /** Every form of the name that the article gives, with how often. */
  readonly forms: Map<string, number>;
  readonly mentions: Mention[];
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
  const byName = groupByName(page, mentions);
  return joinShortForms(byName, context);
}

function groupByName(page: Page, mentions: readonly Mention[]): MentionGroup[] {
  const groups = new Map<string, MentionGroup[]>();
  const order: MentionGroup[] = [];
  for (const mention of mentions) {
    const key = `${mention.type} ${nameKey(mention.name, mention.type)}`;
    const namesakes = groups.get(key) ?? [];
    groups.set(key, namesakes);
    let group = namesakes.find((known) => agrees(known.code, mention.code));
    if (!group) {
      group = { type: mention.type, forms: new Map(), mentions: [] };
      namesakes.push(group);
      order.push(group);
    }
    addMention(group, page, mention);
  }
  return order;
}

function agrees(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function addMention(group: MentionGroup, page: Page, mention: Mention): void {
  group.mentions.push(mention);
  if (mention.code !== undefined) group.code ??= mention.code;
  for (const form of formsOf(page, mention)) {
    group.forms.set(form, (group.forms.get(form) ?? 0) + 1);
  }
}

const RE_SENTENCE_MARK = /[，。；：！？、…\n]/u;

/** The name, the form on the page where it is a name too, and the short forms introduced there. */
function formsOf(page: Page, mention: Mention): Set<string> {
  const surface = cleanName(page.text.slice(mention.start, mention.end));
  const forms = [mention.name, ...(mention.aliases ?? [])].map(cleanName);
  if (surface && !RE_SENTENCE_MARK.test(surface)) forms.push(surface);
  return new Set(forms.filter((form) => form !== ''));
}

/** Merges each short form into the entity it stands for, the longest short forms first. */
function joinShortForms(groups: readonly MentionGroup[], context: NameContext): MentionGroup[] {
  const into = new Map<MentionGroup, MentionGroup>();
  const byLength = [...groups].sort((a, b) => longest(b).length - longest(a).length);
  for (const group of byLength) {
    const full = fullFormOf(group, groups, into, context);
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

/** The one entity that some form of the group is the same as, or short for; undefined where there are several. */
function fullFormOf(
  group: MentionGroup,
  groups: readonly MentionGroup[],
  into: ReadonlyMap<MentionGroup, MentionGroup>,
  context: NameContext,
): MentionGroup | undefined {
  const found = new Set<MentionGroup>();
  for (const other of groups) {
    if (other.type !== group.type || root(other, into) === group) continue;
    if (!agrees(group.code, other.code)) continue;
    if (standsFor(group, other, context)) found.add(root(other, into));
  }
  found.delete(group);
  return found.size === 1 ? [...found][0] : undefined;
}

function standsFor(group: MentionGroup, other: MentionGroup, context: NameContext): boolean {
  const { type } = group;
  const name = longest(group);
  for (const form of other.forms.keys()) {
    if (form !== longest(other) && nameKey(form, type) === nameKey(name, type)) return true;
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
  const aliases = [...group.forms.keys()].filter((form) => form !== name);
  return { name, aliases };
}

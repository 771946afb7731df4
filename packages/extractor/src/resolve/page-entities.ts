import type { EntityType } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import { groupReferents } from '../relations/referents.js';
import type { Referents } from '../relations/referents.js';
import { createGroup, groupMentions } from './group-mentions.js';
import type { MentionGroup } from './group-mentions.js';
import { findHomePlaces, nameByHome } from './home-places.js';
import type { HomePlace, HomePlaces } from './home-places.js';
import type { Notes } from './notes.js';
import { compareMentions } from './reading-order.js';

/** What a deictic mention (该公司) points at; 双方 points at two; empty where that is not known. */
export type PointsAt = (mention: Mention) => readonly Mention[];

/** Which entity each mention of a page is of. */
export class PageEntities {
  /** In order of first mention. */
  readonly groups: readonly MentionGroup[];
  readonly #page: Page;
  readonly #notes: Notes;
  readonly #byMention = new Map<Mention, MentionGroup>();
  /** By group: its place in the order of first mention. */
  readonly #ranks = new Map<MentionGroup, number>();

  /** `all` may hold several mentions that say the same in the same place: side by side. */
  constructor(
    page: Page,
    all: readonly Mention[],
    lexicons: Lexicons,
    pointsAt: PointsAt,
    notes: Notes,
  ) {
    this.#page = page;
    this.#notes = notes;
    const repeats = new Map<Mention, Mention>();
    const mentions = all.filter((mention, i) => {
      const before = all[i - 1];
      const isRepeat = before !== undefined && compareMentions(before, mention) === 0;
      if (isRepeat) repeats.set(mention, repeats.get(before) ?? before);
      return !isRepeat;
    });
    const referents = groupReferents(page, mentions, lexicons);
    const homes = findHomePlaces(page, referents, lexicons);
    const groups = this.#groupUnderFullNames(mentions, referents, homes);
    for (const mention of mentions) {
      if (mention.deixis === undefined) continue;
      const pointed = pointsAt(mention).flatMap((named) => this.#byMention.get(named) ?? []);
      if (pointed.length === 0) this.#pointHome(mention, groups, homes);
      else if (new Set(pointed).size === 1) this.#count(mention, pointed[0]!);
    }
    this.groups = groups.sort((a, b) => compareMentions(a.mentions[0]!, b.mentions[0]!));
    for (const [rank, group] of this.groups.entries()) this.#ranks.set(group, rank);
    for (const [repeat, mention] of repeats) {
      const group = this.#byMention.get(mention);
      if (group) this.#byMention.set(repeat, group);
    }
  }

  /** The group of a mention; undefined of one that points at nothing. */
  of(mention: Mention): MentionGroup | undefined {
    return this.#byMention.get(mention);
  }

  /** The place of a group among all, from 0. */
  rankOf(group: MentionGroup): number {
    return this.#ranks.get(group)!;
  }

  /** The groups of the referents, those of a type anew in which a body is named by its home. */
  #groupUnderFullNames(
    mentions: readonly Mention[],
    { groups, places }: Referents,
    homes: HomePlaces,
  ): MentionGroup[] {
    const printed = new Map<Mention, Mention>();
    const types = new Set<EntityType>();
    const named: Mention[] = [];
    for (const mention of mentions) {
      if (mention.deixis !== undefined) continue;
      const full = nameByHome(mention, this.#page, homes);
      named.push(full);
      if (full === mention) continue;
      printed.set(full, mention);
      types.add(mention.type);
    }
    const kept = groups.filter(({ type }) => !types.has(type)).map(copyGroup);
    const anew = types.size > 0 ? groupMentions(this.#page, named, places, types) : [];
    const all = [...kept, ...anew];
    for (const group of all) {
      for (const mention of group.mentions) {
        this.#byMention.set(printed.get(mention) ?? mention, group);
      }
    }
    return all;
  }

  /** Counts a deictic mention to the entity it points at. */
  #count(mention: Mention, group: MentionGroup): void {
    group.mentions.push(mention);
    group.mentions.sort(compareMentions);
    this.#byMention.set(mention, group);
  }

  /** A mention that points at no name of the page may mean a home; one that does not is dropped with a note. */
  #pointHome(mention: Mention, groups: MentionGroup[], homes: HomePlaces): void {
    const level = mention.level ?? mention.name.at(-1) ?? '';
    const home =
      mention.type === 'District' && mention.deixis === 'home'
        ? homes.at(mention.start, level)
        : undefined;
    if (!home) {
      const why = `"${mention.name}" points at nothing that is named`;
      this.#notes.add('resolve.deictic', mention, why);
      return;
    }
    let group = groups.find(({ type, forms }) => type === 'District' && forms.has(home.name));
    if (!group) groups.push((group = groupOfHome(home)));
    this.#count(mention, group);
  }
}

/** The group of a district that is only pointed at. */
function groupOfHome({ name, code }: HomePlace): MentionGroup {
  const group = createGroup('District');
  group.forms.set(name, 1);
  return code === undefined ? group : { ...group, code };
}

/** A group to which more mentions can be counted, while the referents keep theirs. */
function copyGroup(group: MentionGroup): MentionGroup {
  return { ...group, mentions: [...group.mentions] };
}

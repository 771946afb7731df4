import type { EntityType } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import { groupMentions, nameAndAliases } from '../resolve/group-mentions.js';
import { createPlaceNames } from '../resolve/place-names.js';

/** What several mentions of one page have in common: that they name the same thing. */
export interface Referent {
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly code?: string;
}

/** Which mentions of a page name the same thing. */
export interface Referents {
  readonly all: readonly Referent[];
  readonly districts: readonly Referent[];
  /** What a mention names; undefined for a deictic one. */
  of(mention: Mention): Referent | undefined;
}

/** Groups the naming mentions of a page by what they name. */
export function groupReferents(
  page: Page,
  mentions: readonly Mention[],
  lexicons: Lexicons,
): Referents {
  const naming = mentions.filter(({ deixis }) => deixis === undefined);
  const byMention = new Map<Mention, Referent>();
  const all = groupMentions(page, naming, createPlaceNames(naming, lexicons)).map((group) => {
    const referent: Referent = {
      type: group.type,
      name: nameAndAliases(group).name,
      mentions: group.mentions,
      ...(group.code === undefined ? {} : { code: group.code }),
    };
    for (const mention of group.mentions) byMention.set(mention, referent);
    return referent;
  });
  return {
    all,
    districts: all.filter(({ type }) => type === 'District'),
    of: (mention) => byMention.get(mention),
  };
}

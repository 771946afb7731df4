import type { EntityType } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import { byType, groupMentions, nameAndAliases } from '../resolve/group-mentions.js';
import type { MentionGroup } from '../resolve/group-mentions.js';
import { placePrefixLength } from '../resolve/names.js';
import type { NameContext } from '../resolve/names.js';
import { createPlaceNames } from '../resolve/place-names.js';
import { compareMentions } from '../resolve/reading-order.js';

/** What several mentions of one page have in common: that they name the same thing. */
export interface Referent {
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  /** All forms, longest first. */
  readonly forms: readonly string[];
  /** The forms of a firm or body less the place that heads them: 恒峪密封科技股份有限公司. */
  readonly cores: readonly string[];
  readonly mentions: readonly Mention[];
  readonly code?: string;
}

/** Which mentions of a page name the same thing. */
export interface Referents {
  ofType(type: EntityType): readonly Referent[];
  /** What a mention names; undefined for a deictic one. */
  of(mention: Mention): Referent | undefined;
  /** The groups behind the referents, in order of first mention. */
  readonly groups: readonly MentionGroup[];
  /** Which strings name places on this page. */
  readonly places: NameContext;
}

/** The last grouping of a page, since most of what asks for one asks of the same mentions. */
const lastOfPage = new WeakMap<Page, { naming: readonly Mention[]; referents: Referents }>();

/** Groups the naming mentions of a page by what they name. */
export function groupReferents(
  page: Page,
  mentions: readonly Mention[],
  lexicons: Lexicons,
): Referents {
  const naming = mentions.filter(({ deixis }) => deixis === undefined).sort(compareMentions);
  const last = lastOfPage.get(page);
  const isSame =
    last?.naming.length === naming.length && naming.every((m, i) => m === last.naming[i]);
  if (last && isSame) return last.referents;
  const referents = groupAnew(page, naming, lexicons);
  lastOfPage.set(page, { naming, referents });
  return referents;
}

function groupAnew(page: Page, naming: readonly Mention[], lexicons: Lexicons): Referents {
  const places = createPlaceNames(naming, lexicons);
  const groups = groupMentions(page, naming, places);
  const byMention = new Map<Mention, Referent>();
  const referents = groups.map((group) => {
    const referent = referentOf(group, places);
    for (const mention of group.mentions) byMention.set(mention, referent);
    return referent;
  });
  const ofType = byType(referents);
  return {
    ofType: (type) => ofType.get(type) ?? [],
    of: (mention) => byMention.get(mention),
    groups,
    places,
  };
}

function referentOf(group: MentionGroup, places: NameContext): Referent {
  const { name, aliases } = nameAndAliases(group);
  const { type, mentions, code } = group;
  const forms =
    aliases.length === 0 ? [name] : [name, ...aliases].sort((a, b) => b.length - a.length);
  const isBody = type === 'Enterprise' || type === 'Institution';
  const cores = isBody ? forms.map((form) => coreOf(form, places)) : [];
  return { type, name, forms, cores, mentions, ...(code !== undefined && { code }) };
}

/** 安徽恒峪密封 → 恒峪密封; 县中医院 → 中医院. */
function coreOf(form: string, places: NameContext): string {
  return form.slice(placePrefixLength(form, places)).replace(/^[市县区州旗](?=.{3})/u, '');
}

import type { EntityType } from '@liantu/ontology';
import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import { groupMentions, nameAndAliases } from '../resolve/group-mentions.js';
import type { MentionGroup } from '../resolve/group-mentions.js';
import { placePrefixLength } from '../resolve/names.js';
import type { NameContext } from '../resolve/names.js';
import { createPlaceNames } from '../resolve/place-names.js';

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
}

/** The last grouping of a page, since most of what asks for one asks of the same mentions. */
const lastOfPage = new WeakMap<Page, { naming: readonly Mention[]; referents: Referents }>();

/** Groups the naming mentions of a page by what they name. */
export function groupReferents(
  page: Page,
  mentions: readonly Mention[],
  lexicons: Lexicons,
): Referents {
  const naming = mentions.filter(({ deixis }) => deixis === undefined);
  const last = lastOfPage.get(page);
  const isSame =
    last?.naming.length === naming.length && naming.every((m, i) => m === last.naming[i]);
  if (last && isSame) return last.referents;
  const referents = groupAnew(page, naming, lexicons);
  lastOfPage.set(page, { naming, referents });
  return referents;
}

function groupAnew(page: Page, naming: readonly Mention[], lexicons: Lexicons): Referents {
  const context = createPlaceNames(naming, lexicons);
  const byMention = new Map<Mention, Referent>();
  const byType = new Map<EntityType, Referent[]>();
  for (const group of groupMentions(page, naming, context)) {
    const referent = referentOf(group, context);
    for (const mention of group.mentions) byMention.set(mention, referent);
    byType.set(group.type, [...(byType.get(group.type) ?? []), referent]);
  }
  return {
    ofType: (type) => byType.get(type) ?? [],
    of: (mention) => byMention.get(mention),
  };
}

function referentOf(group: MentionGroup, context: NameContext): Referent {
  const { name, aliases } = nameAndAliases(group);
  const forms = [name, ...aliases].sort((a, b) => b.length - a.length);
  const isBody = group.type === 'Enterprise' || group.type === 'Institution';
  return {
    type: group.type,
    name,
    forms,
    cores: isBody ? forms.map((form) => coreOf(form, context)) : [],
    mentions: group.mentions,
    ...(group.code === undefined ? {} : { code: group.code }),
  };
}

/** 安徽恒峪密封 → 恒峪密封; 县中医院 → 中医院. */
function coreOf(form: string, context: NameContext): string {
  return form.slice(placePrefixLength(form, context)).replace(/^[市县区州旗](?=.{3})/u, '');
}

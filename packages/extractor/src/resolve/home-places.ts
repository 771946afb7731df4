import type { Page } from '../layout/page.js';
import type { Lexicons } from '../mentions/lexicons.js';
import type { Mention } from '../mentions/mention.js';
import { findHomes } from '../relations/home.js';
import { levelOf } from '../relations/levels.js';
import type { Referents } from '../relations/referents.js';

/** A district that a story is about. */
export interface HomePlace {
  readonly name: string;
  readonly code?: string;
}

/** What 我市 and the 市 of 市水文局 mean, story by story. */
export interface HomePlaces {
  /** The home of the level (its last character: 市, 县, 区) in the story that holds the position. */
  at(position: number, level: string): HomePlace | undefined;
}

/** Finds the homes of a page's stories; the article's own, where given, stands for its level. */
export function findHomePlaces(page: Page, referents: Referents, lexicons: Lexicons): HomePlaces {
  const homes = findHomes(page, referents, lexicons.gazetteer);
  return {
    at(position, char) {
      const level = levelOf(char);
      const { home } = page.article;
      if (level === undefined) return undefined;
      if (home !== undefined && levelOf(home) === level) return { name: home };
      const story = page.stories.findIndex(({ start, end }) => start <= position && position < end);
      return homes[story]?.byLevel[level];
    },
  };
}

// 市水文局 | 县城发集团; must not match 市场监管局, 区域中心.
const RE_LEVEL = /^(?<level>[省市县区旗州镇乡])(?=委$|[\p{Script=Han}]{2,})(?!场|域|间|级|直)/u;

/**
 * The mention under its full name, where the page prints only the level of the place it belongs to: 市水文局 of the
 * story's home city; other mentions unchanged.
 */
export function nameByHome(mention: Mention, page: Page, homes: HomePlaces): Mention {
  if (mention.type !== 'Institution' && mention.type !== 'Enterprise') return mention;
  const printed = page.text.slice(mention.start, mention.end);
  // 县工信局、|住建局: the level is said of the first in the list.
  const said = mention.name.endsWith(printed) ? mention.name : printed;
  const level = RE_LEVEL.exec(said)?.groups?.['level'];
  const home = level === undefined ? undefined : homes.at(mention.start, level);
  return home ? { ...mention, name: `${home.name}${said.slice(1)}` } : mention;
}

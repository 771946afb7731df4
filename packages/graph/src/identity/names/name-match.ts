import type { PlaceName } from './place-name.js';

/**
 * What two different names of one type say about whether they name one thing:
 * `everywhere`: they do, wherever they stand; `unless-elsewhere`: they do, where their places do not contradict;
 * `nearby`: they do, where both stand in one place; `open`: nothing says so; `different`: they do not.
 */
export type NameMatch = 'everywhere' | 'unless-elsewhere' | 'nearby' | 'open' | 'different';

/** What every name that was read has. */
export interface ReadName {
  /** Names that share none of their keys do not match. */
  readonly keys: readonly string[];
  /** The place that the name itself gives. */
  readonly region?: PlaceName;
  /** Whether it says what kind of thing it names, but not which one: 第一中学, 县城投集团. */
  readonly generic: boolean;
  /** Whether it names nothing outside the article that it stands in: 二期项目, 1号厂房. */
  readonly nameless?: boolean;
}

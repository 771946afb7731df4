import type { Page, Story } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import type { MentionGroup } from './group-mentions.js';

const RE_PAPER = /^(.{2,6}?)(?:日报|晚报|时报|早报|晨报|新报|周报|报|新闻|融媒|发布)/u;

/** The story that a position of the page lies in; undefined between stories. */
export function storyAt(page: Page, offset: number): Story | undefined {
  return page.stories.find((story) => story.start <= offset && offset < story.end);
}

/**
 * The district that 我市, 全县 or 该区 means: the article's home, the one its headline or its paper names, else the one
 * of that level that its story, then the page, names most often. Undefined when no district of that level is named.
 */
export function findHome(
  page: Page,
  mention: Mention,
  groups: readonly MentionGroup[],
): MentionGroup | undefined {
  const level = mention.level ?? mention.name.at(-1) ?? '';
  const candidates = groups.filter((group) => isOfLevel(group, level));
  const { home, source } = page.article;
  return (
    candidates.find((group) => home !== undefined && group.forms.has(home)) ??
    candidates.find((group) => namesPaper(group, source)) ??
    mostNamed(candidates, headline(page, mention)) ??
    mostNamed(candidates, storyAt(page, mention.start)) ??
    mostNamed(candidates, { start: 0, end: page.text.length })
  );
}

function isOfLevel(group: MentionGroup, level: string): boolean {
  if (group.type !== 'District') return false;
  return [...group.forms.keys()].some((form) => form.endsWith(level));
}

/** 焦作日报 is the paper of 焦作市. */
function namesPaper(group: MentionGroup, source: string | undefined): boolean {
  const place = source && RE_PAPER.exec(source)?.[1];
  if (!place) return false;
  return [...group.forms.keys()].some((form) => form === place || form.slice(0, -1) === place);
}

function headline(page: Page, mention: Mention): { start: number; end: number } | undefined {
  const story = storyAt(page, mention.start);
  return page.paragraphs.find(
    (paragraph) =>
      paragraph.kind === 'title' && (!story || page.stories[paragraph.story] === story),
  );
}

function mostNamed(
  groups: readonly MentionGroup[],
  within: { start: number; end: number } | undefined,
): MentionGroup | undefined {
  let best: MentionGroup | undefined;
  let most = 0;
  for (const group of within ? groups : []) {
    const count = group.mentions.filter(
      (mention) => within!.start <= mention.start && mention.end <= within!.end,
    ).length;
    if (count > most) [best, most] = [group, count];
  }
  return best;
}

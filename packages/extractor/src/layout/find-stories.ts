import type { Draft } from './draft.js';

// 短波, 一周快览, 一线短讯 | 短波电台项目
const RE_BRIEFS =
  /^[^。]{0,4}(?:短波|短讯|简讯|快讯|快览|速览|速递|短新闻|要闻简报|一句话新闻)[^。]{0,2}$/u;
// 县域特色产业两则 | 原则
const RE_COLLECTION = /[两二三四五六七八九十]则(?:[）)]|$)/u;
const RE_BRACKETED = /^【[^】]{1,12}】$/u;
const RE_PLACED_DATELINE = /^[【（]?(?:本报|本刊|本网|本台|新华社|中新)/u;

/** For each paragraph the number of the story it belongs to: 0 up, one story unless the page plainly holds more. */
export function findStories(drafts: readonly Draft[]): number[] {
  const starts = findStarts(drafts);
  let story = 0;
  let hasText = false;
  return drafts.map(({ kind }, i) => {
    if (starts.has(i) && hasText) {
      story += 1;
      hasText = false;
    }
    if (kind === 'body' || kind === 'item' || kind === 'caption') hasText = true;
    return story;
  });
}

function findStarts(drafts: readonly Draft[]): Set<number> {
  const starts = new Set<number>();
  const collection = drafts.some(
    ({ kind, content }) => kind === 'title' && RE_COLLECTION.test(content.text),
  );
  let briefs = false;
  for (const [i, { kind, content }] of drafts.entries()) {
    const isHead = kind === 'heading' || kind === 'title';
    if (isHead) briefs = RE_BRIEFS.test(content.text);
    if (isHead && (briefs || (collection && RE_BRACKETED.test(content.text)))) starts.add(i);
    if (kind === 'item' && briefs) starts.add(i);
    if (kind === 'byline' && isOpening(drafts, i)) starts.add(firstHeading(drafts, i));
  }
  return starts;
}

/** Whether a byline or dateline stands between a headline and its story. */
function isOpening(drafts: readonly Draft[], at: number): boolean {
  const dateline = RE_PLACED_DATELINE.test(drafts[at]!.content.text);
  const headed = drafts[at - 1]?.kind === 'heading';
  return headed && (dateline || drafts[at + 1]?.kind === 'body');
}

function firstHeading(drafts: readonly Draft[], before: number): number {
  let at = before;
  while (drafts[at - 1]?.kind === 'heading') at -= 1;
  return at;
}

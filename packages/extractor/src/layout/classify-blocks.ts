import type { ParagraphKind } from './page.js';
import { isByline, isCaption, isDateline, isFurniture, isItem, isTeaserHead } from './signs.js';
import { isClosed } from './join-lines.js';

/** Longest headline or heading, in characters. */
const MAX_HEADING = 36;

// 本报讯（记者 李某）7月1日 | 记者7月1日获悉
const RE_STORY_START =
  /^[【(（]?(?:本报|本刊|本网|本台|新华社|中新[社网])?(?:[\p{Script=Han}]{0,8}[讯电])[ 　)】）(（]/u;
const RE_SALUTATION = /^(?:各位|尊敬的|同志们)[^。]{0,16}[：:！!]/u;

/** What each paragraph of a page is, by its look and its place; texts in reading order. */
export function classifyBlocks(texts: readonly string[]): ParagraphKind[] {
  const kinds: ParagraphKind[] = [];
  let inTitle = true;
  let inTeasers = false;
  for (const text of texts) {
    const marked = classifyByMark(text, inTitle);
    inTeasers = isTeaserHead(text) || (inTeasers && isTeaser(text));
    const kind = inTeasers
      ? 'furniture'
      : (marked ?? (inTitle && isTitle(text) ? 'title' : classifyByLook(text)));
    if (kind === 'body' || kind === 'item' || kind === 'heading') inTitle = false;
    kinds.push(kind);
  }
  return kinds;
}

/** Whether a paragraph opens a news story with its dateline. */
export function startsStory(text: string): boolean {
  return RE_STORY_START.test(text);
}

function classifyByMark(text: string, inTitle: boolean): ParagraphKind | undefined {
  if (isDateline(text) || (inTitle && isFolio(text))) return 'furniture';
  if (isByline(text)) return 'byline';
  if (isCaption(text)) return 'caption';
  if (isFurniture(text)) return 'furniture';
  return isItem(text) && !isBulletHeading(text) ? 'item' : undefined;
}

// 一、2024年工作回顾; ■借脑、造脑 | ●和平古镇夜游时间延长至22时，免费停车场增加到6处。
function isBulletHeading(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}、|[■【])/u.test(text) && isHeading(text);
}

function classifyByLook(text: string): ParagraphKind {
  return isHeading(text) ? 'heading' : 'body';
}

// 县区周刊·陵城, 第3版 产业周刊, A03 影像 | 县域经济何以突围
function isFolio(text: string): boolean {
  return /^(?:第\s*\d+\s*版|[A-Z]\d{1,2}|\d{1,2}\s*版|[\p{Script=Han}]{2,4}(?:周刊|专刊|副刊|特刊|专版))(?:[ 　·].{0,8}|[\p{Script=Han}]{0,4})$/u.test(
    text,
  );
}

function isTitle(text: string): boolean {
  return (
    text.length <= 60 &&
    !/[。；]/u.test(text) &&
    !startsStory(text) &&
    !RE_SALUTATION.test(text) &&
    !/^(?:问|答)[：:]/u.test(text)
  );
}

function isHeading(text: string): boolean {
  if (text.length > MAX_HEADING || /[。；;，、,：:]$|[。；]/u.test(text)) return false;
  if (startsStory(text) || /^(?:问|答)[：:]/u.test(text)) return false;
  return !isClosed(text) || /[？！?!”】）)]$/u.test(text);
}

function isTeaser(text: string): boolean {
  return text.length <= 50 && !/[。]/u.test(text);
}

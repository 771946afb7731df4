import type { ParagraphKind } from './page.js';
import {
  isByline,
  isCaption,
  isCredit,
  isDateline,
  isFolio,
  isFurniture,
  isItem,
  isPictureMark,
  isTeaserHead,
} from './signs.js';
import { isClosed } from './wrapping.js';

/** Longest headline or heading, in characters. */
const MAX_HEADING = 36;
const MAX_TITLE = 60;
/** Shorter lines may well recur (a heading, 同上). */
const MIN_REPEATED = 12;
/** Longest headline of another article, in characters. */
const MAX_TEASER = 50;

// 本报讯（记者 李某）7月1日 | 记者7月1日获悉
const RE_STORY_START =
  /^[【(（]?(?:本报|本刊|本网|本台|新华社|中新[社网])[\p{Script=Han}]{0,8}(?:\d{1,2}月)?(?:\d{1,2}日)?[讯电]/u;
const RE_ANNOUNCES = /[：:]$/u;
const RE_SALUTATION = /^(?:各位|尊敬的|同志们)[^。]{0,16}[：:！!]/u;
const RE_SPEAKER = /^(?:问|答|记者)[：:]/u;
// 一、2024年工作回顾; 【某县】; ■人才、平台 | ●夜市开放时间延长，停车位增加到六处。
const RE_SECTION = /^(?:[一二三四五六七八九十]{1,3}、|[■【])/u;
// □ 机器总不能只转三个月吧？ | ■一片叶、一只果
const RE_TALK = /^[□■].*[。？！?!]”?$/u;

// 【对话】, 核心提示, 专题 above a headline
const RE_LABEL = /^(?:[^。！？]{1,3}|【[^】]{1,6}】|核心提示|内容提要|新闻提要)$/u;

/** What each paragraph of a page is, by its look and its place; texts in reading order. */
export function classifyBlocks(texts: readonly string[]): ParagraphKind[] {
  return reviseHeadings(texts, classifyEach(texts));
}

function classifyEach(texts: readonly string[]): ParagraphKind[] {
  const captions = findCaptionRuns(texts);
  const kinds: ParagraphKind[] = [];
  let inTitle = true;
  let inTeasers = false;
  const seen = new Set<string>();
  for (const [i, text] of texts.entries()) {
    inTeasers = isTeaserHead(text) || (inTeasers && isTeaser(text));
    const hasTitle = kinds.includes('title');
    const section = hasTitle && RE_SECTION.test(text);
    const marked = captions.has(i) ? 'caption' : classifyByMark(text, inTitle && !section);
    const titled = inTitle && !section && isTitle(text) ? 'title' : undefined;
    const known = inTeasers || isRepeated(text, seen) ? 'furniture' : (marked ?? titled);
    const kind = known ?? classifyByLook(text);
    seen.add(text);
    if (kind === 'body' || kind === 'item' || kind === 'heading') inTitle = false;
    kinds.push(kind);
  }
  return kinds;
}

function classifyByMark(text: string, inTitle: boolean): ParagraphKind | undefined {
  if (isDateline(text) || (inTitle && isFolio(text))) return 'furniture';
  if (isByline(text)) return 'byline';
  if (isCaption(text)) return 'caption';
  if (isFurniture(text) || (inTitle && RE_LABEL.test(text))) return 'furniture';
  if (RE_TALK.test(text)) return 'body';
  return isItem(text) && !(RE_SECTION.test(text) && isHeading(text)) ? 'item' : undefined;
}

function classifyByLook(text: string): ParagraphKind {
  return isHeading(text) ? 'heading' : 'body';
}

/** Lines that a colon announces are a list; lines below the furniture that follows all text are furniture too. */
function reviseHeadings(
  texts: readonly string[],
  kinds: readonly ParagraphKind[],
): ParagraphKind[] {
  const last = kinds.findLastIndex((kind) => kind === 'body' || kind === 'item');
  const foot = last < 0 ? -1 : kinds.findIndex((kind, i) => i > last && kind === 'furniture');
  let inList = false;
  return kinds.map((kind, i) => {
    const announced = kinds[i - 1] === 'body' && RE_ANNOUNCES.test(texts[i - 1]!);
    inList = kind === 'heading' && (inList || announced) && !RE_SECTION.test(texts[i]!);
    if (inList) return 'item';
    return kind === 'heading' && foot >= 0 && i > foot ? 'furniture' : kind;
  });
}

function isTitle(text: string): boolean {
  if (text.length > MAX_TITLE) return false;
  if (text.length > MAX_HEADING && text.split(/[，,]/u).length > 2) return false;
  if (/[。；]|[：:]$/u.test(text)) return false;
  return !RE_STORY_START.test(text) && !RE_SALUTATION.test(text) && !RE_SPEAKER.test(text);
}

function isHeading(text: string): boolean {
  if (text.length > MAX_HEADING || /[。；;]|[、，,：:]$/u.test(text)) return false;
  if (RE_STORY_START.test(text) || RE_SPEAKER.test(text)) return false;
  return !isClosed(text) || /[？！?!”】）)]$/u.test(text);
}

/** Whether a sentence or headline stands on the page for the second time. */
function isRepeated(text: string, seen: ReadonlySet<string>): boolean {
  return seen.has(text) && text.length >= MIN_REPEATED && !isItem(text);
}

function isTeaser(text: string): boolean {
  return text.length <= MAX_TEASER && !text.includes('。');
}

/** Runs of paragraphs marked ▲ or ① in which, or right after which, a photographer is named. */
function findCaptionRuns(texts: readonly string[]): Set<number> {
  const captions = new Set<number>();
  let run: number[] = [];
  for (const [i, text] of texts.entries()) {
    const inRun = isPictureMark(text);
    if (inRun) run.push(i);
    if (isCredit(text)) for (const at of run) captions.add(at);
    if (!inRun) run = [];
  }
  return captions;
}

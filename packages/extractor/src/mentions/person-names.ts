import type { Mention } from './mention.js';
import type { RecognitionContext } from './recognition.js';

// After a name: 说, 介绍, a mark, 在 …
const SPEECH =
  '(?:(?:[向对](?:记者|笔者|媒体|大家)|[\\u4e00-\\u9fa5]{2,4}地|详细|简要|重点|笑着|告诉记者|坦言|透露|现场)?(?:说|介绍|表示|告诉|坦言|透露|指出|强调|认为|回忆|感慨|直言|解释|答|叮嘱|要求|宣布|致辞|讲话|感叹|道出|笑|称))';
/** A verb of speech, right behind a name. */
export const RE_SPEECH_VERB: RegExp = new RegExp(`^${SPEECH}`, 'u');
const RE_SPEAKS = new RegExp(`^(?:${SPEECH}|[，。、；：！？（）”…\\s]|$)`, 'u');
const RE_GOES_ON =
  /^(?:日前|近日|昨日|到会|\d|和|与|等|率|出席|主持|参加|陪同|分别|一行|在|的|带|看|正|已|最|也|从|到|把|对|向|就|任|兼|为|是|有|掰|指|拿|捧|蹲|站|坐|望|来|走|调研|深入|前往|常|都|每|又|曾|先|没|不|则|还|当|及|代表|给|于|受|接受|检查|联系|刚|将|今年|去年|一?边|说起|创办|领办|返乡|算|租|买|种|养|开|做|干|牵头|随|用|以|再|同|因|靠|盯|忙|打|拉|抬|挥|握|翻|点|摸|拍|满|心|特|作|参与|回|赴|抿|喝|擦|递|推|按|敲|弯|俯|举|戴|搓|端|抱|汇报|莅临|拎|扛|骑|领|跑|总|老|女士|教授|团队|书记|县长|市长|垫资|筹资|投资|流转|动员|发动|组织|召集|主动|首先|毅然|决定|告诉|察看)/u;
/** What no name ends in: 说 in 周禾说 belongs to the sentence. */
export const RE_NOT_IN_NAME: RegExp =
  /[说称在等与的是及率就也把被将介告所问答着了们]$|(?:高调|低调|公开|正式|对外|率先)$|^第|^(?:应邀|应约|列席|和列)|^和.$|(?:全程|讲话|带队|带领)$/u;
const RE_SELDOM_IN_NAME = /[和向给从带对出主参受表坦透指作以汇]$/u;
const RE_REPORTS =
  /(?:记者|通讯员|摄影|摄|编辑|校对|审核|责编|见习|实习生|供稿|图|文|撰文|作者|评论员)[：:\s]?$/u;
const RE_DOTTED_NAME =
  /^\p{Script=Han}{2,7}(?:·\p{Script=Han}{2,7}?){1,3}?(?=说|介绍|表示|告诉|坦言|透露|指出|笑|一边|担任|任|带|来|率|对|向|认为|作|将|已|正|的|和|与|在|是|从|把|[^\p{Script=Han}·]|$)/u;
/** Chinese characters and nothing else. */
export const RE_HAN: RegExp = /^\p{Script=Han}+$/u;

/** What a name stands after: an office, a calling, or the mark that opens a clause. */
export type Frame = 'title' | 'calling' | 'speech';

/** The person's name that starts at `start`, of the length that what follows suggests. */
export function nameAt(
  context: RecognitionContext,
  start: number,
  limit: number,
  frame: Frame,
): Mention | undefined {
  const { text } = context;
  const surname = surnameAt(context, start);
  // Most clauses open with no name at all.
  if (frame === 'speech' && surname === 0) return undefined;
  if (RE_REPORTS.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  const dotted =
    frame === 'speech' ? null : RE_DOTTED_NAME.exec(text.slice(start, Math.min(limit, start + 24)));
  if (dotted) return person(context, start, start + dotted[0].length, 'person.dotted', 0.85);
  if (RE_SELDOM_SURNAME.test(text[start] ?? '') && context.tokens.tagAt(start) !== 'nr') {
    return undefined;
  }
  if (surname === 0) return frame === 'title' ? strangerAt(context, start, limit) : undefined;
  return nameAfter(context, start, surname, limit, frame);
}

/** 是, 有, 过, 正, 将: surnames in a dictionary, seldom in a sentence. */
export const RE_SELDOM_SURNAME: RegExp = /[和应是有过老干班在会能要可好多正将及代考年部由]/u;

/** The length of the surname at `start`; 0 where none stands. */
function surnameAt({ text, lexicons }: RecognitionContext, start: number): number {
  const surname = lexicons.surnames.longestAt(text, start, start + 2);
  return surname ? surname.end - start : 0;
}

/** Lengths of given names, the usual first, by that of the surname. */
const GIVEN_LENGTHS: Readonly<Record<number, readonly number[]>> = { 1: [2, 1, 3], 2: [2, 1] };

const LEAST_WEIGHT: Readonly<Record<Frame, number>> = { title: 2, calling: 2, speech: 5 };

/** The likeliest of the names that a surname at `start` may open. */
function nameAfter(
  context: RecognitionContext,
  start: number,
  surname: number,
  limit: number,
  frame: Frame,
): Mention | undefined {
  let best = 0;
  let most = 0;
  for (const given of GIVEN_LENGTHS[surname]!) {
    const end = start + surname + given;
    const weight = end <= limit ? weightOf(context, start, end, frame) : 0;
    if (weight <= most) continue;
    best = end;
    most = weight;
  }
  if (most < LEAST_WEIGHT[frame]) return undefined;
  return person(context, start, best, `person.${frame}`, frame === 'title' ? 0.93 : 0.75);
}

// 技术员格桑塔娜|（右）, 副市长滚明焰|日前
const RE_TOLD_OF =
  /^(?:（[左右中前后]|日前|近日|昨日|昨天|今天|率队|带队|一行|出席|参加|陪同|主持)/u;

/** 副市长滚明焰|表示: a rare surname, told by an office before the name and speech after it. */
function strangerAt(
  context: RecognitionContext,
  start: number,
  limit: number,
): Mention | undefined {
  const { text, tokens } = context;
  for (const size of [3, 2, 4]) {
    const end = start + size;
    const name = text.slice(start, end);
    const isWhole = tokens.tagAt(start) === 'x' && tokens.endOf(start) === end && size > 2;
    const after = text.slice(end, end + 8);
    const isToldOf = RE_SPEECH_VERB.test(after) || (isWhole && RE_TOLD_OF.test(after));
    if (end >= limit || !RE_HAN.test(name) || !isToldOf) continue;
    if (RE_NOT_IN_NAME.test(name) || isPlace(context, start, end)) continue;
    const token = tokens.at(start);
    const isWord =
      token === undefined || (token.end - token.start > 1 && !/^(?:x|nr)/u.test(token.tag));
    if (
      isWord ||
      !tokens.startsAt(start) ||
      !tokens.startsAt(end) ||
      /^[，在也向还对则又都就]/u.test(name)
    )
      continue;
    return person(context, start, end, 'person.title', 0.75);
  }
  return undefined;
}

// 副书记舒展红|、县长…: a name of three characters, though two of them make a word.
const RE_NEXT = /[、，]/u;

/** How well `[start, end)` reads as a name: what follows it, and how the words were cut. 0: not at all. */
function weightOf(context: RecognitionContext, start: number, end: number, frame: Frame): number {
  const { text, tokens } = context;
  const tag = tokens.tagAt(start);
  if (tag === '') return 0;
  // 户任|铁柱: an unknown word may have swallowed the end of the calling, any word (任|何) that of an office.
  const isSwallowed = tag !== 'x' && !tokens.startsAt(start);
  if (isSwallowed && frame !== 'title') return 0;
  const wordStart = tokens.startOf(start);
  const wordEnd = tokens.endOf(start);
  const isWord = wordEnd - start > 1;
  const isEnumerated = frame === 'title' && end - start === 3 && RE_NEXT.test(text[end] ?? '');
  if (isWord && !isSwallowed && RE_NO_NAME[frame].test(tag) && !isEnumerated) return 0;
  if (tag === 'n' && wordEnd === end && isWord && end - start < 3) return 0;
  const after = text.slice(end, end + 8);
  const speaks = RE_SPEAKS.test(after);
  if (end - start > 3 && !(speaks && frame === 'title')) return 0;
  if (frame === 'speech' && !(speaks && RE_HAN.test(text.charAt(end)))) return 0;
  const name = text.slice(start, end);
  if (!RE_HAN.test(name) || RE_NOT_IN_NAME.test(name) || isPlace(context, start, end)) return 0;
  // 周伟作|了发言, 周伟强|调指出
  if (/^作了|^强调/u.test(name.at(-1)! + after.charAt(0))) return 0;
  const isWhole = wordStart === start && wordEnd === end && /^(?:nr.*|x)$/u.test(tag);
  const cut = isWhole ? 2 : tokens.startsAt(end) ? 1 : 0;
  const follows = RE_SPEECH_VERB.test(after)
    ? 4
    : speaks
      ? 3
      : RE_GOES_ON.test(after) ||
          (cut > 0 && isPredicate(tokens.tagAt(end)) && !endsName(after, tokens.endOf(end) - end))
        ? 2
        : 0;
  if (follows === 0 && (cut < 2 || isSwallowed)) return 0;
  return follows + cut - (name.length > 3 || (RE_SELDOM_IN_NAME.test(name) && !speaks) ? 1 : 0);
}

/** Whether the words name a place: 高新区 after 主任, not 长春 in 纪长春. */
export function isPlace({ found, text }: RecognitionContext, start: number, end: number): boolean {
  return found
    .overlapping({ start, end }, 'District')
    .some(
      (place) =>
        place.confidence >= 0.5 &&
        (place.start <= start || /[省市县区镇乡]$/u.test(text.slice(place.start, place.end))),
    );
}

/** Tags of words with which no name begins, by what stands before it. */
const RE_NO_NAME: Readonly<Record<Frame, RegExp>> = {
  title: /^(?:v|vn|d|p|c|ad|l|i|s)$/u,
  calling: /^(?:v|vn|vd|d|a|ad|an|p|c|u.*|m|q|r|i|l|f|s|t|b|z)$/u,
  speech: /^(?:v|vn|vd|d|a|ad|an|p|c|u.*|m|q|r|i|l|f|s|t|b|z|n|ns|nt)$/u,
};

// 姜正|才|参加: what reads like a word by itself ends the name where presence or a mark follows it.
const RE_ENDS_NAME = /^\p{Script=Han}(?:参加|出席|陪同|主持|会见|一行|[、，。])/u;

function endsName(after: string, size: number): boolean {
  return size === 1 && RE_ENDS_NAME.test(after);
}

function isPredicate(tag: string): boolean {
  return /^(?:v|vd|d|p|u.+)$/u.test(tag);
}

/** The mention of a person at `[start, end)`; undefined where the words tell an office or a credit line instead. */
export function person(
  { text }: RecognitionContext,
  start: number,
  end: number,
  rule: string,
  confidence: number,
): Mention | undefined {
  if (/党委|常委|政府|同志|[链组队班县市区镇乡村]长$|[们团]$/u.test(text.slice(start, end)))
    return undefined;
  if (/^(?:摄|图\/|供图)/u.test(text.slice(end, end + 2))) return undefined;
  return { type: 'Person', start, end, name: text.slice(start, end), rule, confidence };
}

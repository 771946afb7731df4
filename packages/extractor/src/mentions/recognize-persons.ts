import { matchAll } from '../patterns/match-all.js';
import type { Mention } from './mention.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { sentencePattern } from './sentence-patterns.js';
import { TermTrie } from './term-trie.js';

// After a name: 说, 介绍, a mark, 在 …
const SPEECH =
  '(?:(?:[向对](?:记者|笔者|媒体|大家)|[\\u4e00-\\u9fa5]{2,4}地|详细|简要|重点|笑着|告诉记者|坦言|透露|现场)?(?:说|介绍|表示|告诉|坦言|透露|指出|强调|认为|回忆|感慨|直言|解释|答|叮嘱|要求|宣布|致辞|讲话|感叹|道出|笑|称))';
const RE_SPEECH_VERB = new RegExp(`^${SPEECH}`, 'u');
const RE_SPEAKS = new RegExp(`^(?:${SPEECH}|[，。、；：！？（）”…\\s]|$)`, 'u');
const RE_GOES_ON =
  /^(?:\d|和|与|等|率|出席|主持|参加|陪同|分别|一行|在|的|带|看|正|已|最|也|从|到|把|对|向|就|任|兼|为|是|有|掰|指|拿|捧|蹲|站|坐|望|来|走|调研|深入|前往|常|都|每|又|曾|先|没|不|则|还|当|及|代表|给|于|受|接受|检查|联系|刚|将|今年|去年|一?边|说起|创办|领办|返乡|算|租|买|种|养|开|做|干|牵头|随|用|以|再|同|因|靠|盯|忙|打|拉|抬|挥|握|翻|点|摸|拍|满|心|特|作|参与|回|赴|抿|喝|擦|递|推|按|敲|弯|俯|举|戴|搓|端|抱|拎|扛|骑|领|跑|总|老|女士|教授|团队|书记|县长|市长|垫资|筹资|投资|流转|动员|发动|组织|召集|主动|首先|毅然|决定|告诉|察看)/u;
// 说 in 周禾说 belongs to the sentence, not to the name.
const RE_NOT_IN_NAME =
  /[说称在等与的是及率就也把被将介告所]$|^(?:应邀|应约|列席|和列)|^和.$|(?:全程|讲话|带队|带领)$/u;
const RE_SELDOM_IN_NAME = /[和向给从带对出主参受表坦透指强]$/u;
// People of no office: 村民, 种植户, 老板, 退休工人.
const RE_CALLING =
  /(?:村民|农户|种植户|养殖户|大户|户主|菜农|果农|茶农|老板|老板娘|工人|职工|员工|女工|姑娘|小伙|大爷|大妈|大叔|大姐|阿姨|居民|市民|商户|店主|业主|客商|企业家|创业者|负责人|党员|老人|司机|师傅|学员|学生|老师|教师|医生|护士|主播|摊主|带头人|经纪人|社员|牧民|渔民|师|匠|(?<![落入客账门开])户|嫂|能手|经理人|志愿者|专家|代表|返乡青年|青年|掌柜|副指挥|孙女|女儿|儿子|妻子|丈夫|父亲|母亲|弟弟|哥哥|徒弟|坊主|岛主|场主|传承人|合伙人|站长|校长|组长|班长|股东|[\d一二三四五六七八九十]岁的|(?<![增成生延特擅漫])长|员|总指挥)$/u;
/** What a character before a name says: 1 the end of a calling ({@link RE_CALLING}), 2 the mark that opens a clause. */
const BEFORE_NAME = new Uint8Array(65536);
for (const end of '民户主农板娘工人姑伙爷妈叔姐姨家者员机傅生师士播匠嫂手年柜挥长表人的东女儿子妻夫亲弟哥徒') {
  BEFORE_NAME[end.charCodeAt(0)] = 1;
}
for (const mark of '，。！？；：”') BEFORE_NAME[mark.charCodeAt(0)] = 2;
const RE_REPORTS =
  /(?:记者|通讯员|摄影|摄|编辑|校对|审核|责编|见习|实习生|供稿|图|文|撰文|作者)[：:\s]?$/u;
const RE_DOTTED_NAME =
  /^\p{Script=Han}{2,7}(?:·\p{Script=Han}{2,7}?){1,3}?(?=说|介绍|表示|告诉|坦言|透露|指出|笑|担任|任|带|来|率|对|向|认为|作|将|已|正|的|和|与|在|是|从|把|[^\p{Script=Han}·]|$)/u;
const RE_HAN = /^\p{Script=Han}+$/u;

/** People with a role in the story: a name after an office or calling, or before speech; then wherever it stands again. */
export function recognizePersons(context: RecognitionContext): Mention[] {
  const first: Mention[] = [];
  for (const sentence of context.sentences) {
    first.push(...introduced(sentence, context));
    first.push(...leadersIn(sentence, context));
    first.push(...cardsIn(sentence, context));
  }
  const whole = wholeNames(context, first);
  return [...whole, ...again(context, whole)];
}

const RE_AFTER_NAME = /[和向给从带对出主参受家投]/u;

/** 周禾 is 周禾宁 where the page has that name and it stands there: the words were cut otherwise. */
function wholeNames({ text }: RecognitionContext, first: readonly Mention[]): Mention[] {
  const names = new TermTrie(first.map(({ name }) => [name, true] as const));
  return first.map((mention) => {
    const { start, end } = mention;
    // 周禾|向代表们介绍: the page has 周禾 too.
    const [short, tail] = [mention.name.slice(0, -1), mention.name.slice(-1)];
    if (
      short.length > 1 &&
      RE_AFTER_NAME.test(tail) &&
      names.longestAt(short, 0)?.end === short.length
    )
      return { ...mention, end: end - 1, name: short };
    const whole = names.longestAt(text, start, Math.min(text.length, start + 3));
    if (!whole || whole.end <= end) return mention;
    return { ...mention, end: whole.end, name: text.slice(start, whole.end) };
  });
}

function introduced(sentence: ReadableSentence, context: RecognitionContext): Mention[] {
  const { text, lexicons } = context;
  const mentions: Mention[] = [];
  let nextTitle = -1;
  for (let at = sentence.start; at < sentence.end;) {
    if (nextTitle < at) nextTitle = lexicons.titles.nextStart(text, at, sentence.end);
    const title = at === nextTitle && lexicons.titles.longestAt(text, at, sentence.end);
    if (title) {
      // 商会|长江|航运 has no 会长.
      const isCut =
        !context.tokens.startsAt(at) &&
        !context.tokens.startsAt(title.end) &&
        context.tokens.tagAt(at) !== 'x';
      const found = isCut
        ? undefined
        : (nameAt(context, nameStart(text, title.end), sentence.end, 'title') ??
          nameBefore(context, sentence, at, title.end));
      if (found) mentions.push(found, ...listedAfter(context, found, sentence.end));
      at = title.end;
      continue;
    }
    const frame = frameAt(text, at, sentence.start);
    const found = frame && nameAt(context, at, sentence.end, frame);
    if (found) mentions.push(found);
    at++;
  }
  return mentions;
}

// 市领导|周禾、哈斯图雅、陈望|出席; must not match 领导、专家|等一行.
const RE_LEADERS = sentencePattern(
  /(?:[省市县区旗州盟团校院]|有关)领导(?:干部|同志)?：?(?<list>[\p{Script=Han}·]{2,16}?(?:、[\p{Script=Han}·]{2,16}?){0,20}?)(?=等|[，。；]|出席|参加|全程|陪同|一同|分别|及|$)/gu,
);
const RE_NO_LEADER = /[长任委记员家表们]$|^(?:出席|参加|陪同|班子|同志|专家|代表|企业|部门|小组)/u;

// 周禾宁|，青岭县桃溪村党支部书记。 周禾宁|是桃溪村合作社理事长，; must not match 春天，村党支部书记说.
const RE_CARD = sentencePattern(
  /(?<=^|[。；！？：”])(?<name>\p{Script=Han}{2,3})(?=(?:，|是|，男，|，女，)[^，。；：！？“]{2,30}(?:书记|村?主任|董事长|总经理|理事长|厂长|院长|校长|会长|传承人|创始人|负责人)(?:[，。、]|兼))/gu,
);

/** Who is introduced by an office behind the name. */
function cardsIn(sentence: ReadableSentence, context: RecognitionContext): readonly Mention[] {
  const { tokens, lexicons } = context;
  return RE_CARD.readIn(sentence, (match) => {
    const name = match.groups!['name']!;
    const start = sentence.start + match.index;
    const end = start + name.length;
    const isName =
      lexicons.surnames.get(name, 0, 1) !== undefined &&
      !RE_SELDOM_SURNAME.test(name[0]!) &&
      !RE_NOT_IN_NAME.test(name) &&
      (/^(?:x|nr.*)$/u.test(tokens.tagAt(start)) || tokens.endOf(start) === start + 1) &&
      tokens.startsAt(end) &&
      !isPlace(context, start, end);
    const found = isName && person(context, start, end, 'person.card', 0.8);
    return found ? [found] : [];
  });
}

/** A list of leaders names people whatever their surnames, where it has two or more. */
function leadersIn(sentence: ReadableSentence, context: RecognitionContext): readonly Mention[] {
  return RE_LEADERS.readIn(sentence, (match) => {
    const list = match.groups!['list']!;
    const from = sentence.start + match.index + match[0].length - list.length;
    const names = matchAll(list, /[^、]+/gu);
    const isOne =
      names.length < 2 &&
      !(list.length < 4 && context.lexicons.surnames.get(list, 0, 1) !== undefined);
    if (isOne || names.some(({ 0: name }) => RE_NO_LEADER.test(name))) return [];
    return names.flatMap(({ 0: { length }, index }) => {
      const start = from + index;
      return person(context, start, start + length, 'person.leader', 0.85) ?? [];
    });
  });
}

/** Where the name begins after a title: behind the spaces that a signature sets it apart by, or the quotation that the title closes (“江州工匠”周禾). */
function nameStart(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u3000') at++;
  return text[at] === '”' ? at + 1 : at;
}

// 副市长周禾|、钱望、孙筱|出席: names that share the title, each up to a mark or a verb of presence.
const RE_LISTED_END = /^(?:[、，。；）]|和|等|带领|率|带队|先后|出席|参加|陪同|分别|一同|$)/u;

function listedAfter(context: RecognitionContext, first: Mention, limit: number): Mention[] {
  const { text } = context;
  const people: Mention[] = [];
  let last = first;
  while (text[last.end] === '、' || text[last.end] === '和') {
    const next = nameAt(context, last.end + 1, limit, 'title');
    if (!next || !RE_LISTED_END.test(text.slice(next.end, next.end + 2))) return people;
    people.push(next);
    last = next;
  }
  return people;
}

/** What a name at `at` would stand after: a calling, or the mark that opens a clause. */
function frameAt(text: string, at: number, from: number): Frame | undefined {
  const before = at === from ? 2 : BEFORE_NAME[text.charCodeAt(at - 1)];
  if (before === 2) return 'speech';
  if (before === 0) return undefined;
  return RE_CALLING.test(text.slice(Math.max(from, at - 4), at)) ? 'calling' : undefined;
}

/** 周禾书记, 钱望总书记: the office after the name. */
function nameBefore(
  context: RecognitionContext,
  sentence: ReadableSentence,
  at: number,
  titleEnd: number,
): Mention | undefined {
  const { text, tokens, lexicons } = context;
  const isGeneral = text[at - 1] === '总' && text.slice(at, titleEnd) === '书记';
  const end = isGeneral ? at - 1 : at;
  for (const size of [3, 2]) {
    const start = end - size;
    if (start < sentence.start || !tokens.startsAt(start)) continue;
    if (lexicons.surnames.get(text, start, start + 1) === undefined || isPlace(context, start, end))
      continue;
    const isOne = tokens.tagAt(start) === 'nr' && tokens.endOf(start) === end;
    if (isOne || opensSpeech(context, sentence, start, end, titleEnd))
      return person(context, start, end, 'person.name-title', 0.8);
  }
  return undefined;
}

/** 。周禾宁县长|表示: a clause that opens with a name, its office and speech, however the name was cut. */
function opensSpeech(
  { text, tokens }: RecognitionContext,
  sentence: ReadableSentence,
  start: number,
  end: number,
  titleEnd: number,
): boolean {
  const opens = start === sentence.start || /[，。；：！？”\s]/u.test(text[start - 1]!);
  if (!opens || !RE_SPEECH_VERB.test(text.slice(titleEnd, titleEnd + 8))) return false;
  const name = text.slice(start, end);
  return (
    /^(?:x|n.?|g)$/u.test(tokens.tagAt(start)) &&
    RE_HAN.test(name) &&
    !RE_NOT_IN_NAME.test(name) &&
    !/^[是有过老全本各该副正]|[省市县区镇乡村社厂部局委党副总]$/u.test(name)
  );
}

type Frame = 'title' | 'calling' | 'speech';

/** The person's name that starts at `start`, of the length that what follows suggests. */
function nameAt(
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

// 是|有|过|正|将: surnames in a dictionary, seldom in a sentence.
const RE_SELDOM_SURNAME = /[和应是有过老干班在会能要可好多正将及代考年]/u;

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
    if (end >= limit || !RE_HAN.test(name) || !RE_SPEECH_VERB.test(text.slice(end, end + 8)))
      continue;
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
function isPlace({ found, text }: RecognitionContext, start: number, end: number): boolean {
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
  title: /^(?:v|vn|d|p|c|ad|l|i)$/u,
  calling: /^(?:v|vn|vd|d|a|ad|an|p|c|u.*|m|q|r|i|l|f|t|b|z)$/u,
  speech: /^(?:v|vn|vd|d|a|ad|an|p|c|u.*|m|q|r|i|l|f|t|b|z|n|ns|nt)$/u,
};

// 姜正|才|参加: what reads like a word by itself ends the name where presence or a mark follows it.
const RE_ENDS_NAME = /^\p{Script=Han}(?:参加|出席|陪同|主持|会见|一行|[、，。])/u;

function endsName(after: string, size: number): boolean {
  return size === 1 && RE_ENDS_NAME.test(after);
}

function isPredicate(tag: string): boolean {
  return /^(?:v|vd|d|p|u.+)$/u.test(tag);
}

function person(
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

/** The people introduced, wherever else the article names them. */
function again({ sentences, text }: RecognitionContext, first: readonly Mention[]): Mention[] {
  const names = new TermTrie(first.map(({ name }) => [name, true] as const));
  if (names.size === 0) return [];
  const seen = new Set(first.map(({ start }) => start));
  const found: Mention[] = [];
  for (const sentence of sentences) {
    for (const { start, end } of names.scan(text, sentence.start, sentence.end)) {
      if (seen.has(start)) continue;
      const name = text.slice(start, end);
      found.push({ type: 'Person', start, end, name, rule: 'person.again', confidence: 0.85 });
    }
  }
  return found;
}

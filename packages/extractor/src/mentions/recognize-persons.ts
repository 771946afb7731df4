import { matchAll } from '../patterns/match-all.js';
import type { Mention } from './mention.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import {
  isPlace,
  nameAt,
  person,
  RE_HAN,
  RE_NOT_IN_NAME,
  RE_SELDOM_SURNAME,
  RE_SPEECH_VERB,
  type Frame,
} from './person-names.js';
import type { PooledPattern } from '../patterns/pattern-pool.js';
import { sentencePattern } from './sentence-patterns.js';
import { TermTrie } from './term-trie.js';

// People of no office: 村民, 种植户, 老板, 退休工人.
const RE_CALLING =
  /(?:村民|[村镇乡]人|农户|种植户|养殖户|大户|户主|菜农|果农|茶农|老板|老板娘|工人|职工|员工|女工|姑娘|小伙|大爷|大妈|大叔|大姐|阿姨|居民|市民|商户|店主|业主|客商|企业家|创业者|负责人|党员|老人|司机|师傅|学员|学生|老师|教师|医生|护士|主播|摊主|带头人|经纪人|社员|牧民|渔民|师|匠|(?<![落入客账门开])户|嫂|能手|经理人|志愿者|专家|代表|返乡青年|青年|掌柜|副指挥|孙女|女儿|儿子|妻子|丈夫|父亲|母亲|弟弟|哥哥|徒弟|坊主|岛主|场主|传承人|合伙人|站长|校长|组长|班长|股东|[\d一二三四五六七八九十]岁的|(?<![增成生延特擅漫])长|员|总指挥)$/u;
/** What a character before a name says: 1 the end of a calling ({@link RE_CALLING}), 2 the mark that opens a clause. */
const BEFORE_NAME = new Uint8Array(65536);
for (const end of '民户主农板娘工人姑伙爷妈叔姐姨家者员机傅生师士播匠嫂手年柜挥长表人的东女儿子妻夫亲弟哥徒') {
  BEFORE_NAME[end.charCodeAt(0)] = 1;
}
for (const mark of '，。！？；：”') BEFORE_NAME[mark.charCodeAt(0)] = 2;

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
  /(?:[省市县区旗州盟团校院]|有关)领导(?:干部|同志)?：?(?<list>[\p{Script=Han}·]{2,16}?(?:、[\p{Script=Han}·]{2,16}?){0,20}?)(?=等|[，。；]|出席|参加|全程|陪同|一同|分别|以及|及|$)/gu,
);
const RE_OFFICED = /主任|书记|[省市县区局部院校镇乡会]长|常委|主席|总经理|负责人/u;
const RE_NO_LEADER =
  /[长任委记员家表们]$|^(?:到|赴|在|对|为|深入|前往|调研|督查|督导|视察|考察|检查|走访|慰问|会见|指导)|^(?:出席|参加|陪同|班子|同志|专家|代表|企业|部门|小组)/u;

// 周禾宁|，青岭县桃溪村党支部书记。 周禾宁|是桃溪村合作社理事长，; must not match 春天，村党支部书记说.
const RE_CARD = sentencePattern(
  /(?<=^|[。；！？：”])(?<name>\p{Script=Han}{2,3})(?=(?:，|是|，男，|，女，)[^，。；：！？“]{2,30}(?:书记|村?主任|董事长|总经理|理事长|厂长|院长|校长|会长|传承人|创始人|负责人)(?:[，。、]|兼))/gu,
);

// 主任由|周禾宁|担任, 聘任|钱望|先生为总经理, 家住桃溪的|孙筱禾|说; must not match 由县里担任.
const RE_CHOSEN = sentencePattern(
  /(?:由|聘任|聘请|选举|推选|推举|任命|的)(?<name>\p{Script=Han}{2,3})(?=(?:先生|女士|同志|教授)?(?:（[^（）]{1,20}）)?(?:担任|出任|兼任|任|为)|(?:说|介绍说?|告诉|坦言|感慨)[，：]?)/gu,
);

/** Who is introduced by an office behind the name, or by being chosen for one. */
function cardsIn(sentence: ReadableSentence, context: RecognitionContext): readonly Mention[] {
  return [...namesBy(RE_CARD, sentence, context), ...namesBy(RE_CHOSEN, sentence, context)];
}

function namesBy(
  pattern: PooledPattern,
  sentence: ReadableSentence,
  context: RecognitionContext,
): readonly Mention[] {
  const { tokens, lexicons } = context;
  return pattern.readIn(sentence, (match) => {
    const name = match.groups!['name']!;
    const start = sentence.start + match.index + match[0].length - name.length;
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
    return names.flatMap(({ 0: name, index }) => {
      // 市领导周禾、开发区管委会主任|钱望: whose office is said is read by it.
      if (RE_OFFICED.test(name)) return [];
      const start = from + index;
      return person(context, start, start + name.length, 'person.leader', 0.85) ?? [];
    });
  });
}

// 项目经理：|周禾宁|⏎; must not match 董事长：|我们….
const RE_FORM_FIELD = /^：(?=\p{Script=Han}{2,4}(?:[\n\s，。；（]|$))/u;

/** Where the name begins after a title: behind the spaces that a signature sets it apart by, the colon of a form, or the quotation that the title closes (“江州工匠”周禾). */
function nameStart(text: string, from: number): number {
  let at = RE_FORM_FIELD.test(text.slice(from, from + 6)) ? from + 1 : from;
  // 协会会长|助理周禾宁
  if (text.startsWith('助理', at)) at += 2;
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

// 周禾宁|博士, 钱望|局长: callings that stand behind a name as often as before one.
const RE_LEARNED = /^(?:博士|教授|院士|局长|处长|县长|市长|镇长|书记|主任|先生|女士|同志)$/u;
const RE_NO_ONE = /^(?:公司|单位|景区|园区|项目|企业|集团|方面|全国|全市|全县)$/u;

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
    // 公司|有关负责人
    if (RE_NO_ONE.test(text.slice(start, end))) continue;
    if (lexicons.trades.goods.get(text.slice(start, end)) !== undefined) continue;
    const isWhole = tokens.endOf(start) === end;
    const isNamed = RE_LEARNED.test(text.slice(at, titleEnd)) && tokens.tagAt(start) === 'x';
    const isOne = isWhole && (tokens.tagAt(start) === 'nr' || isNamed);
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

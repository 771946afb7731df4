import type { Mention } from './mention.js';
import { unitIndexAt } from './phrase-units.js';
import type { SentenceReading } from './phrase-units.js';
import { CLASS_WORDS, isGoverning } from './phrase-words.js';
import type { ReadableSentence } from './recognition.js';
import { sentencePattern } from './sentence-patterns.js';

// 续建项目24个，包括|青岭大桥、…; 签约的项目涉及物流等领域，具体包括|…; not 该项目包括|厂房、办公楼.
const RE_OPENS_LIST = sentencePattern(
  /(?:\d[余多]?[个项][^，。；、：]{0,12}项目|项目[^，。；、：]{0,4}\d+[余多]?[个项]|(?:签约|开工|投产|竣工|落地|谋划|推进|实施|续建|新建)的?(?:重点|重大|产业)*项目)(?:[^。；：]{0,40}[，：（])?(?:其中)?(?:具体|主要|分别)?(?:包括|包含|涵盖|是|为|有)(?:了|有)?：?/gu,
);
// …、青岭薄膜、北岭智造|等27个项目, |等一批重大项目; of 新能源、装备等领域项目 each is a trade.
const RE_CLOSES_LIST = sentencePattern(
  /等(?:\d+[余多]?[个项]|一[批系][^，。；、：]{0,12}?)(?:重大|重点|产业|工业|签约|新|续|开工|建)*(?:项目|工程)(?!部|师|经理)/gu,
);
// 、未来新城等|一批重大项目, 、未来新城等|。; a list of 新能源、装备制造等|领域 is of trades.
const RE_LIST_END =
  /等(?=一[批系]|[\d两二三四五六七八九十]+[余多]?[个项]|[^、，。；]{0,24}(?:项目|工程)|[，。；）]|$)|[，。；：！？]|$/u;
const RE_OF_TRADES = /^等?(?:多个|各|重点)?(?:领域|产业|行业|方面|板块)/u;
/** Longest list, in characters. */
const LONGEST = 240;
const RE_PRICE = /^(?:总?投资额?(?:约|超|近)?[\d.]+[余多]?[万亿]+元的)/u;
const RE_NAME = /^[\p{Script=Han}\dA-Za-z“”（）·+-]{3,26}$/u;
const RE_NO_WORKS = /(?:企业|公司|集团|产业|行业|领域|方面|内容|产品|设备|业主)$/u;
/** What the name of a thing that is built ends with. */
export const RE_BUILT: RegExp =
  /(?:中心|[楼站院馆桥路园城厂库线港场仓窑]|基地|平台|酒店|总部|大厦|枢纽|泊位|窑炉|车间|装置|工坊|酒店群|度假区|景区|街区|营地|民宿|学校|[中小]学|幼儿园|市场|管网|高速|铁路|隧道|新区|小镇|社区|建设|改造|提升|治理|[改扩新]建|技改|扩产|扩能|产业化|[一二三]期）?|项目|工程)$/u;

const RE_PHASE = /（[一二三四]期）$/u;

/** A member of a list as it stands in its sentence. */
interface Member {
  readonly start: number;
  readonly text: string;
}

/** The members of a list that an amount of projects opens: 续建项目24个，包括青岭大桥、城东客运站等. */
export function worksListedIn(reading: SentenceReading): readonly Mention[] {
  const { sentence } = reading;
  return RE_OPENS_LIST.readIn(sentence, (match) => {
    const members = membersFrom(sentence.text, match.index + match[0].length);
    const built = members.filter(({ text }) => RE_BUILT.test(text)).length;
    if (members.length < 2 || built * 2 < members.length) return [];
    return members
      .filter((member) => isWorks(reading, member))
      .map((member) => mentionOf(sentence, member));
  });
}

/** The members of a list that an amount of projects closes, less the first, of which the phrase before tells the start. */
export function worksListedBefore(reading: SentenceReading): readonly Mention[] {
  const { sentence } = reading;
  return RE_CLOSES_LIST.readIn(sentence, ({ index }) => {
    const from = Math.max(0, index - LONGEST);
    const before = sentence.text.slice(from, index);
    const opens = Math.max(...[...'，。；：'].map((mark) => before.lastIndexOf(mark)));
    return membersFrom(sentence.text, from + opens + 1)
      .slice(1)
      .filter((member) => isWorks(reading, member))
      .filter(({ start, text }) => {
        const first = reading.units[unitIndexAt(reading.units, sentence.start + start)];
        return RE_BUILT.test(text) || first?.mention?.type === 'Enterprise' || first?.tag === 'x';
      })
      .map((member) => mentionOf(sentence, member));
  });
}

function mentionOf(sentence: ReadableSentence, { start, text }: Member): Mention {
  return {
    start: sentence.start + start,
    end: sentence.start + start + text.length,
    type: 'Project',
    name: text.replace(/[“”]/gu, ''),
    rule: 'project.member',
    confidence: 0.75,
  };
}

function membersFrom(text: string, from: number): readonly Member[] {
  const rest = text.slice(from, from + LONGEST);
  const end = rest.search(RE_LIST_END);
  if (RE_OF_TRADES.test(rest.slice(end))) return [];
  const members: Member[] = [];
  let at = from;
  for (const item of rest.slice(0, end).split(/(、|以及)/u)) {
    const price = RE_PRICE.exec(item)?.[0].length ?? 0;
    if (!/^(?:、|以及)?$/u.test(item)) members.push({ start: at + price, text: item.slice(price) });
    at += item.length;
  }
  return members;
}

/** Whether a member has a name of its own and is neither a park nor a trade; what ends in 项目 is found by that. */
function isWorks(reading: SentenceReading, { start, text }: Member): boolean {
  const { sentence } = reading;
  const { found, lexicons } = reading.context;
  if (!RE_NAME.test(text) || RE_NO_WORKS.test(text) || /(?:项目|工程)$/u.test(text)) return false;
  if (text.length < 4 && !RE_BUILT.test(text)) return false;
  if (lexicons.trades.sectors.get(text) !== undefined) return false;
  const from = sentence.start + start;
  const end = from + text.length;
  const bare = end - (RE_PHASE.exec(text)?.[0].length ?? 0);
  if (found.endingAt(bare, 'Park') || found.endingAt(end, 'Enterprise')?.start === from)
    return false;
  const { units } = reading;
  const own = units.slice(unitIndexAt(units, from), unitIndexAt(units, end - 1) + 1);
  return (
    !isGoverning(own[0]?.text ?? '') &&
    own.some(({ kind, text: word }) => kind !== 'word' || !CLASS_WORDS.has(word))
  );
}

import type { Mention } from './mention.js';
import { unitIndexAt } from './phrase-units.js';
import type { Unit } from './phrase-unit.js';
import type { SentenceReading } from './phrase-units.js';
import { CLASS_WORDS, CLOSING_WORDS, PROCESS_WORDS, isGoverning } from './phrase-words.js';
import { sentencePattern } from './sentence-patterns.js';

const MONEY = String.raw`(?:投资|出资|斥资|投入|耗资|概算|造价|拿出)(?:总?额|约|超|近|逾|达)*[\d.]+[余多]?[万亿]+元`;
/** 投资3亿元、占地60亩的 | 拿出3亿元，在园里建 | 投资3亿元新建的. */
const LEAD = `(?:[、，][^，。；：的]{2,16})?(?:建设|新建|兴建|投建)?的|(?:，?在[^，。；：、]{1,14}?)?(?:(?:再|又|计划|拟|将)?(?:建设|新建|兴建|投建|修建|扩建|打造|建成|建起|建))(?:了|起|成)?的?`;
const COUNT = '(?:一[座个条家处栋]|(?:全[国省市县区]|国内|省内)?首[座个条家])?';
const HEAD =
  '中心|综合体|大厦|酒店|总部|大楼|[厂馆站库]|[^的]{2}线|医院|学校|[中小]学|市场|码头|牧场|基地';
// 投资3亿元的|热压中心|去年投产; not of what goes on: …中心|城区, …市场|份额, …总部|大楼.
const ENDS =
  '(?=[，。；：、（]|$|[去今明前][年日天]|[上本]月|[年月]|\\d|[已将正于也就即又便]|开工|动工|投产|投用|投运|启用|建成|竣工|完工|封顶|在建|主体|落地|落户|签约|预计|计划|目前|眼下|破土|奠基|揭牌)';

/** 把老站房改造成. */
const CONVERTED = '[把将][^，。；：]{2,16}改[造建]?[成为]';

// 投资3亿元的|热压中心|去年投产, 拿出1亿元，在园里建|鞋底共享工厂|。; not 投资3亿元的3个项目, 投资3亿元的中心城区.
const RE_PRICED = sentencePattern(
  new RegExp(
    `(?:${MONEY}(?:${LEAD})|${CONVERTED})${COUNT}(?<name>[\\p{Script=Han}\\dA-Za-z“”]{1,18}?(?:${HEAD}))${ENDS}`,
    'dgu',
  ),
);

/** Works that their price tells, though their head alone would not: 投资3亿元的|热压中心去年投产; a base (…基地) is a park. */
export function worksPricedIn(reading: SentenceReading): readonly Mention[] {
  const { context, sentence } = reading;
  return RE_PRICED.readIn(sentence, (match) => {
    const [from, to] = match.indices!.groups!['name']!;
    const span = { start: sentence.start + from, end: sentence.start + to };
    const { units } = reading;
    const own = units.slice(unitIndexAt(units, span.start), unitIndexAt(units, span.end - 1) + 1);
    // …生产基地 has a head of its own.
    if (/(?:制造|生产|总装|中试|加工|试制)基地$/u.test(match.groups!['name']!)) return [];
    if (!isName(own) || context.found.endingAt(span.end, 'Park')) return [];
    const name = match.groups!['name']!.replace(/[“”]/gu, '');
    const type = name.endsWith('基地') ? 'Park' : 'Project';
    return [{ ...span, type, name, rule: 'project.priced', confidence: 0.7 }];
  });
}

/** Whether nothing in it governs and something in it is more than a class: 热压|中心, not 研发|中心 or 项目|中心. */
function isName(own: readonly Unit[]): boolean {
  return (
    own.every(({ text, kind }) => isPartOfName(text, kind)) &&
    own.some(({ kind, text }) => kind !== 'word' || !isClass(text))
  );
}

function isPartOfName(text: string, kind: Unit['kind']): boolean {
  if (text === '的' || kind === 'mark' || kind === 'money' || kind === 'date') return false;
  return !isGoverning(text) || CLOSING_WORDS.has(text) || PROCESS_WORDS.has(text);
}

function isClass(text: string): boolean {
  return CLASS_WORDS.has(text) || CLOSING_WORDS.has(text) || RE_BARE.test(text);
}

const RE_BARE = new RegExp(`^(?:标准|厂房|新|大型|现代化|工厂|新厂|车间|${HEAD})$`, 'u');

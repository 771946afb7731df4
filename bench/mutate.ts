/** A source of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Mutation = (text: string, random: Random) => string;

/** Longer than this no mutation makes a page, in UTF-16 units: crashes are looked for here, not speed. */
const MAX_LENGTH = 60_000;

/** What happens to pages on their way, and what should never happen to one. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (text, random) => {
    const [start, end] = pickRange(text, random);
    return text.slice(start, end);
  },
  drop: (text, random) => {
    const [start, end] = pickRange(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  double: (text, random) => {
    const [start, end] = pickRange(text, random);
    return text.slice(0, end) + text.slice(start);
  },
  rewrap: (text, random) => {
    const width = 4 + pickIndex(40, random);
    return text.replace(/\n/gu, '').replace(new RegExp(`.{${width}}`, 'gsu'), '$&\n');
  },
  unwrap: (text) => text.replace(/\s+/gu, ''),
  shuffleLines: (text, random) => shuffle(text.split('\n'), random).join('\n'),
  shuffleSentences: (text, random) => shuffle(text.split(/(?<=[。；])/u), random).join(''),
  shuffleClauses: (text, random) => shuffle(text.split(/(?<=[，、。])/u), random).join(''),
  deletePoints: (text, random) => text.replace(/[，。、；：]/gu, (c) => (random() < 0.5 ? '' : c)),
  insertOdd: (text, random) => sprinkle(text, ODD, 0.02, random),
  insertPoints: (text, random) =>
    sprinkle(text, [...'，。、；：？！“”‘’（）《》【】「」…—·｜|\n 　\t'], 0.05, random),
  insertMarks: (text, random) =>
    sprinkle(
      text,
      ['\n一、', '\n1. ', '\n●', '\n（二）', '\n▲', '\n记者：', '\n问：'],
      0.01,
      random,
    ),
  repeatPoints: (text, random) =>
    text.replace(/[，。、“（]/gu, (c) =>
      random() < 0.1 ? c.repeat(1 + pickIndex(300, random)) : c,
    ),
  wrongEncoding: (text, random) => {
    const bytes = Buffer.from(text, random() < 0.5 ? 'utf8' : 'utf16le');
    return new TextDecoder(random() < 0.5 ? 'gb18030' : 'big5').decode(bytes);
  },
  flipBytes: (text, random) => {
    const bytes = Buffer.from(text);
    for (let i = 0; i < bytes.length / 200; i++)
      bytes[pickIndex(bytes.length, random)] = pickIndex(256, random);
    return new TextDecoder().decode(bytes);
  },
  halveUnits: (text, random) => {
    const at = pickIndex(text.length, random);
    return `${text.slice(0, at)}\ud83d${text.slice(at)}\udc00`;
  },
  swapNumbers: (text, random) =>
    text.replace(/\d+/gu, () => String(Math.floor(10 ** (random() * 18)))),
  widen: (text) => text.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  swapBrackets: (text, random) =>
    text.replace(/[（）“”《》]/gu, () => pick([...'（）“”《》'], random)),
  nest: (text, random) => {
    const at = pickIndex(text.length, random);
    const [open, close] = pick(['（）', '“”', '《》', '【】', '()'], random);
    const depth = 1 + pickIndex(10_000, random);
    return (
      text.slice(0, at) +
      open!.repeat(depth) +
      text.slice(at, at + 10) +
      close!.repeat(depth) +
      text.slice(at + 10)
    );
  },
  crlf: (text) => text.replace(/\n/gu, '\r\n'),
};

/** The text after one to four mutations, and their names. */
export function mutate(text: string, random: Random): { text: string; names: string[] } {
  const names = Array.from({ length: 1 + pickIndex(4, random) }, () =>
    pick(Object.keys(MUTATIONS), random),
  );
  const mutated = names.reduce(
    (result, name) => MUTATIONS[name]!(result, random).slice(0, MAX_LENGTH),
    text,
  );
  return { text: mutated, names };
}

const ODD = [
  '\0',
  '\u0001',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udfff',
  '\u{1f600}',
  '\u{20bb7}',
  '\u{2f81a}',
  '\u{e0100}',
  '\u0301',
  '\u20e3',
  '⽉',
  '⻓',
  '﨑',
  '㎡',
  'ﬁ',
];

function pickIndex(length: number, random: Random): number {
  return Math.floor(random() * length);
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[pickIndex(items.length, random)]!;
}

function pickRange(text: string, random: Random): [number, number] {
  const a = pickIndex(text.length + 1, random);
  const b = pickIndex(text.length + 1, random);
  return a < b ? [a, b] : [b, a];
}

function sprinkle(text: string, items: readonly string[], share: number, random: Random): string {
  return text.replace(/./gsu, (c) => (random() < share ? c + pick(items, random) : c));
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = pickIndex(i + 1, random);
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}

/** Pieces that, repeated without end, make patterns try for ever where they try too much. */
export const HOSTILE: readonly string[] = [
  ...'、，。；：？！…—·.-?!"\'“”‘’（）()《》【】「」｜| 　\n\tA1一的与和县市区镇村李亿',
  '公司',
  '有限公司',
  '集团',
  '项目',
  '产业',
  '产业链',
  '产业园',
  '开发区',
  '某县',
  '青禾县白石镇',
  '青禾省',
  '工程',
  '行动',
  '甲、',
  '甲公司、',
  '甲公司和',
  '青禾冷柜项目、',
  '1亿元',
  '1亿元、',
  '总投资',
  '总投资1亿元，',
  '一期',
  '（二期）',
  '“甲”',
  '《甲》',
  '2024年',
  '2024年3月2日',
  '3月2日',
  '15GWh',
  '1.',
  '1，',
  '万元',
  '一、',
  '\n一、',
  '\n1. ',
  '\n●甲',
  '1｜',
  '甲｜乙\n',
  '甲 乙 ',
  '记者李某',
  '（记者 李某）',
  '本报讯',
  '来源：',
  '某某日报 ',
  '董事长李某',
  '李某、',
  '该',
  '该县',
  '该项目',
  '其中',
  '我市',
  '以及',
  '等',
  '😀',
  '\ud800',
  '\udc00',
  '\u0301',
  'ﬁ',
  '㎡',
  'a ',
  'Ab, ',
  '產(chǎn)',
  '乾縣',
  '?甲?',
  '甲?',
  '首页 > ',
  '图①',
  '▲',
  '【',
  '——',
  '摄。',
  '落户',
  '由甲公司投资',
  '位于',
  '签约',
  '投产',
  '年产1万吨',
  '上游',
  '链主企业',
  '国家级高新技术企业',
  '认定为',
  '达到',
  '其',
  '之',
];

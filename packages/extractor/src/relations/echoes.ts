import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { Referent, Referents } from './referents.js';

/** A name inside a name. */
export interface Inner {
  readonly type: EntityType;
  /** As it stands in the outer name. */
  readonly name: string;
  /** Where it starts in the outer name. */
  readonly at: number;
  /** The mention that names it in full: this one, or another on the page. */
  readonly mention: Mention;
}

/** What a name may echo besides the names that were recognised in it. */
const ECHOED: Partial<Record<EntityType, readonly EntityType[]>> = {
  Project: ['Enterprise', 'Institution', 'Industry', 'Product', 'District'],
  Park: ['Enterprise', 'Industry', 'Park'],
  Programme: ['Programme'],
  Enterprise: ['Industry'],
};

/** Whether names of the type may hold names that the page gives elsewhere. */
export function hasEchoes(type: EntityType): boolean {
  return ECHOED[type] !== undefined;
}

/** The names inside `outer`: those recognised there, and of other types those that the page names elsewhere. */
export function innerNames(
  outer: Mention,
  recognised: readonly Mention[],
  referents: Referents,
): readonly Inner[] {
  const inner = recognised.map((mention): Inner => ({
    type: mention.type,
    name: outer.name.slice(mention.start - outer.start, mention.end - outer.start),
    at: mention.start - outer.start,
    mention,
  }));
  const wanted = (ECHOED[outer.type] ?? []).filter(
    (type) => !inner.some((known) => known.type === type),
  );
  return [...inner, ...wanted.flatMap((type) => echoesOf(type, outer, referents))];
}

function echoesOf(type: EntityType, outer: Mention, referents: Referents): Inner[] {
  const { name } = outer;
  if (type === 'Enterprise') return headingFirm(outer, referents.ofType(type));
  if (type === 'Institution') return headingBody(name, referents.ofType(type));
  if (type === 'District') return headingPlace(name, referents.ofType(type));
  if (type === 'Programme') return componentsOf(name, referents.ofType(type));
  if (type === 'Park') return wholeOf(name, referents.ofType(type));
  const held = referents.ofType(type).flatMap((referent) => wholeEcho(name, referent));
  if (type === 'Industry' && held.length === 0) return tradeEcho(name, referents.ofType(type));
  return held.filter((one) => !held.some((other) => other !== one && covers(other, one)));
}

/** The longest form of a thing that stands in the name as it is. */
function wholeEcho(name: string, { type, forms, mentions }: Referent): Inner[] {
  const [mention] = mentions;
  const form = forms.find((candidate) => candidate.length >= 2 && name.includes(candidate));
  return form !== undefined && mention
    ? [{ type, name: form, at: name.indexOf(form), mention }]
    : [];
}

// 白滩|酒业, 青岭|茶厂, 白石|茶小镇; not 药玻, 绿能.
const RE_TRADE_WORD =
  /(?<trade>[酒茶竹菌糖瓷椒薯蚕蔗棉菜蟹虾莓笋醋蜂菇])(?:业|厂|叶|庄园|小镇|合作社|产业园|精深加工|初制所)/u;

/** The trade of the page that a name says by its one word: 白酒 in 白滩酒业. */
function tradeEcho(name: string, trades: readonly Referent[]): Inner[] {
  const match = RE_TRADE_WORD.exec(name);
  const word = match?.groups?.['trade'];
  if (!match || word === undefined) return [];
  const found = trades.filter((trade) => trade.name.includes(word));
  // 白酒 of 白酒, 白酒包装 and 酱香白酒; neither of 白酒 and 果酒.
  const widest = found.find(({ name: trade }) => found.every((one) => one.name.includes(trade)));
  const mention = widest?.mentions[0];
  return widest && mention ? [{ type: widest.type, name: word, at: match.index, mention }] : [];
}

/** The place whose whole name heads the name: 白石镇|中心小学教学楼. */
function headingPlace(name: string, places: readonly Referent[]): Inner[] {
  return places.flatMap(({ type, name: place, mentions: [mention] }) =>
    mention && place.length >= 3 && name.startsWith(place)
      ? [{ type, name: place, at: 0, mention }]
      : [],
  );
}

// 强轴、通河两大工程; not 强轴工程.
const RE_SEVERAL = /[、和与].*[两二三四五六七八九十]大/u;
const RE_KIND = /(?:工程|行动|计划|专项)$/u;

/** The programmes whose bare names a name strings together: 强轴工程 in 强轴、通河两大工程. */
function componentsOf(name: string, programmes: readonly Referent[]): Inner[] {
  if (!RE_SEVERAL.test(name)) return [];
  return programmes.flatMap(({ type, name: part, mentions: [mention] }) => {
    const bare = part.replace(RE_KIND, '');
    const isPart = bare.length >= 2 && part !== name && name.includes(bare);
    return mention && isPart ? [{ type, name: bare, at: name.indexOf(bare), mention }] : [];
  });
}

// 青石产业园|二期, 青石产业园|东区.
const RE_PHASE = /^(?:[一二三四五六]期|[东西南北][部片]?区)$/u;

/** The park of which a name names a phase or a side. */
function wholeOf(name: string, parks: readonly Referent[]): Inner[] {
  return parks.flatMap(({ type, forms, mentions: [mention] }) => {
    const form = forms.find((one) => name.startsWith(one) && RE_PHASE.test(name.slice(one.length)));
    return mention && form !== undefined ? [{ type, name: form, at: 0, mention }] : [];
  });
}

function covers(outer: Inner, inner: Inner): boolean {
  const end = inner.at + inner.name.length;
  const isLonger = outer.name.length > inner.name.length;
  return isLonger && outer.at <= inner.at && end <= outer.at + outer.name.length;
}

/** The firm whose brand heads the name (砺石年产…项目 of 江州砺石密封科技股份有限公司): the one that shares most letters. */
function headingFirm({ type: outer, name }: Mention, firms: readonly Referent[]): Inner[] {
  // A park often shares the two letters of a local name with a firm.
  const least = outer === 'Park' ? 3 : 2;
  let best: Inner | undefined;
  for (const { type, cores, mentions } of firms) {
    const [mention] = mentions;
    const shared = Math.max(0, ...cores.map((core) => sharedHead(core, name)));
    if (mention && shared >= least && shared > (best?.name.length ?? 0)) {
      best = { type, name: name.slice(0, shared), at: 0, mention };
    }
  }
  return best ? [best] : [];
}

// 临川中学, 县中医医院; no bureau, no centre.
const RE_BUILT_BODY = /(?:学|校|院|馆)$/u;

/** The body whose name less its place heads the name: 市中心医院新院区 of 临川市中心医院. */
function headingBody(name: string, bodies: readonly Referent[]): Inner[] {
  const bare = name.replace(/^[市县区州旗]/u, '');
  return bodies.flatMap(({ type, name: body, cores, mentions }) => {
    const [mention] = mentions;
    if (!RE_BUILT_BODY.test(body)) return [];
    const core = cores.find((candidate) => candidate.length >= 3 && bare.startsWith(candidate));
    return core !== undefined && mention
      ? [{ type, name: core, at: name.length - bare.length, mention }]
      : [];
  });
}

function sharedHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

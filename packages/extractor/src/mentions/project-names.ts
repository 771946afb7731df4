import type { Unit } from './phrase-unit.js';
import { CLASS_WORDS, PROCESS_WORDS } from './phrase-words.js';
import type { ProjectCandidate } from './project-candidate.js';
import { RE_PLANT_CLASS, RE_WORKS } from './project-heads.js';

/** What is left of a park's name that was cut. */
const RE_BARE_PARK = /^(?:产业|科技|工业|物流|创业|创新|示范)?园区?(?:建设)?$/u;

/** Whether a project's name names one undertaking and no class of them. */
export function namesOneProject({ modifiers, head, headText }: ProjectCandidate): boolean {
  const text = textOf(modifiers);
  // 市|传染病医院 is one, 市|医院 any.
  const isSeat = head.class === 'site' && headText.length > 3 && /^[市县区州旗]$/u.test(text);
  // 支撑|性战略|项目: what is left of a word that was cut.
  if ((text.length < 2 && !isSeat) || /^(?:\d+$|[性型级类])/u.test(text)) return false;
  switch (head.class) {
    case 'any':
      if (RE_BARE_PARK.test(text)) return false;
      // 澄江产业园项目 is the park; “双百工程”项目 are those of a campaign.
      return !isClass(modifiers) && modifiers.some(isDistinct);
    case 'works':
      return RE_WORKS.test(text + headText) && modifiers.some(isDistinct);
    case 'rebuild':
      return isRebuilt(modifiers);
    case 'plant':
      return isPlant(modifiers, headText);
    default:
      return isProper(modifiers, text);
  }
}

/** 澄江产业园|项目 is the park, “双百工程”|项目 and 服装|产业|项目 are many. */
function isClass(modifiers: readonly Unit[]): boolean {
  const last = modifiers.at(-1)!;
  return (
    last.mention?.type === 'Park' ||
    // 澄江产业园|建设|项目 is the park too.
    (modifiers[0]!.mention?.type === 'Park' &&
      modifiers
        .slice(1)
        .every(({ text }) => CLASS_WORDS.has(text) || /^(?:提升|改造)$/u.test(text))) ||
    (last.kind === 'quoted' &&
      ((modifiers.length === 1 && !isOpen(last)) ||
        /(?:工程|行动|计划|战略)”$/u.test(last.text))) ||
    (isOfIndustry(modifiers) && !modifiers.some(isUnheardOf)) ||
    (modifiers.length < 4 &&
      modifiers.some(({ kind }) => kind === 'quoted') &&
      /^(?:行动|计划|战略|活动)$/u.test(last.text)) ||
    /[型类级性]$/u.test(last.text)
  );
}

/** 服装|产业|发展|项目; not 产业|融合|集聚|中心|项目. */
function isOfIndustry(modifiers: readonly Unit[]): boolean {
  const at = modifiers.findLastIndex(({ text }) => text === '产业');
  return at >= 0 && modifiers.slice(at).every(({ text }) => CLASS_WORDS.has(text));
}

/** 澜惠|新材料|产业|项目 is one: the name of a company or a word in no dictionary tells it apart. */
function isUnheardOf({ kind, tag, mention }: Unit): boolean {
  return kind === 'name' ? mention?.type === 'Enterprise' : kind === 'word' && tag === 'x';
}

/** What units say together. */
export function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}

const RE_BARE_WORD = /[型类级]$|^(?:企业|中心|基地|平台|车间|大楼|总部|仓库)$/u;

/** “年产3万吨薄膜|项目”: a quotation cut at the head that stands in it. */
function isOpen({ text }: Unit): boolean {
  return /^“[^，。；：”]{6,}$/u.test(text);
}

function isDistinct(unit: Unit): boolean {
  const { kind, text, mention, tag } = unit;
  if (kind === 'quoted') return isOpen(unit);
  if (kind === 'name') return mention?.type !== 'District';
  if (kind === 'capacity' || kind === 'quantity') return true;
  if (kind !== 'word' || CLASS_WORDS.has(text) || PROCESS_WORDS.has(text)) return false;
  if (RE_BARE_WORD.test(text)) return false;
  return text.length > 1 ? !/^[vad]$/u.test(tag) : /^(?:n|x|j|zg)/u.test(tag);
}

/** 车载镜片|生产线, 瀚海公司|智能工厂; not 标准|厂房, 瀚海公司的|生产|车间. */
function isPlant(modifiers: readonly Unit[], headText: string): boolean {
  const headLength = headText.length;
  const company = modifiers[0]!.mention?.type === 'Enterprise';
  const joined = modifiers[1]?.text === '的';
  const rest = company ? modifiers.slice(joined ? 2 : 1) : modifiers;
  // 瀚海公司|一工厂.
  if (rest.length === 0) return headLength >= 4 || /^[一二三四五]/u.test(headText);
  // 13条|调味品|生产线 are many.
  if (rest.some(({ kind, text }) => kind === 'quantity' && /^\d+[条台套座]$/u.test(text)))
    return false;
  const text = textOf(rest);
  // 共享|喷涂中心, not 共享|车间.
  if (text === '共享' && headLength > 3) return true;
  return !RE_PLANT_CLASS.test(text.replace(/[一二三四五]期/u, '')) && rest.some(isNaming);
}

/** 澜石瓷业|隧道窑|技改, 县人民医院|异地新建; not 澜石瓷业|技改, 产线|技改. */
function isRebuilt(modifiers: readonly Unit[]): boolean {
  if (modifiers.some(({ mention }) => mention?.type === 'Institution')) return true;
  // S101|改线.
  if (/^[GSXY]\d+/u.test(modifiers[0]!.text)) return true;
  return (
    modifiers.length > 1 &&
    modifiers.some(
      ({ kind, tag, mention }) =>
        mention?.type === 'Enterprise' || kind === 'capacity' || (kind === 'word' && tag === 'x'),
    )
  );
}

function isNaming(unit: Unit): boolean {
  if (unit.kind === 'quoted') return unit.text.length > 2;
  return isDistinct(unit) || unit.mention?.type === 'District' || PROCESS_WORDS.has(unit.text);
}

/** A work's name has a name, a number or an unknown word before the head: 绿溪大桥 but not 农村公路. */
function isProper(modifiers: readonly Unit[], text: string): boolean {
  return (
    /^[市县区镇乡]|第[一二三四五六七八九十]|至|\d/u.test(text) ||
    // What falls apart into single characters is in no dictionary: 中|岗|水库.
    (modifiers.length > 1 && modifiers.every((unit) => unit.text.length === 1)) ||
    modifiers.some(
      ({ kind, tag, text: word }) =>
        kind === 'name' || (/^(?:x|ns|nr|nz|nt)/u.test(tag) && !CLASS_WORDS.has(word)),
    )
  );
}

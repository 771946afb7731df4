import type { EntityType } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { DiscourseSentence } from './discourse.js';
import type { Slot } from './reading.js';
import type { Scope } from './scope.js';
import { ANY_SIGN, signOf } from './signs.js';

/** What kinds of thing hold an honour, by what its name ends in. The first that fits decides. */
const BEARERS: readonly (readonly [RegExp, readonly EntityType[]])[] = [
  // 国家级绿色工业园区, 示范物流园区, 科技企业孵化器
  [/(?:园区|产业园|物流园|孵化器|众创空间|化工园)$/u, ['Park', 'District']],
  // 专精特新“小巨人”企业, 制造业单项冠军, 绿色工厂, 政府质量奖
  [
    /(?:企业|小巨人|单项冠军|冠军|工厂|车间|瞪羚|质量奖|老字号|示范社|合作社|家庭农场|百强)$/u,
    ['Enterprise', 'Project'],
  ],
  // 首批次新材料, 首台套, 天府名品, 地理标志
  [
    /(?:新材料|首台套.*|首批次.*|名品|产品|装备|地理标志|新药|新品种|金奖|软件)$/u,
    ['Product', 'Project'],
  ],
  // 科技进步一等奖, 技术发明奖
  [/奖$/u, ['Product', 'Project', 'Institution', 'Enterprise']],
  // 新型研发机构, 技术中心, 重点实验室
  [
    /(?:研发机构|研究院|研究所|技术中心|研究中心|实验室|创新中心|服务平台|工作站)$/u,
    ['Institution', 'Enterprise'],
  ],
  // 5A级旅游景区, 旅游度假区
  [/(?:景区|度假区)$/u, ['Park', 'District', 'Institution']],
  // 特色产业集群, 之乡, 示范县, 乡村旅游重点村
  [/(?:集群|之乡|之都|名城|名镇|名县|[县市区镇村乡]|社区|基地|标杆|试点)$/u, ['District', 'Park']],
];
const ANYONE: readonly EntityType[] = [
  'Enterprise',
  'Project',
  'District',
  'Park',
  'Institution',
  'Product',
];

const RE_EMPLOYS = new RegExp(`^[^，。；、${ANY_SIGN}]{2,14}${signOf('Person')}`, 'u');

// A获评X; the list A、B和C.
const RE_JOINT = /^(?:、|和|与|及|以及)$/u;

/** Who a story is at home with: the place it tells of, the firm whose own page it is. */
export interface AtHome {
  readonly home: Mention | undefined;
  readonly house: Mention | undefined;
}

/**
 * Who holds the honour `name` at the end of `scope`: the nearest named before it in the sentence that can hold one of
 * its kind (with its fellows in a list), else the firm whose page this is,
 * else the subject in force, else the last of the kind.
 */
export function bearersOf(
  name: string,
  scope: Scope,
  sentence: DiscourseSentence,
  honour: number,
  { home, house }: AtHome,
): readonly Mention[] {
  const kinds = BEARERS.find(([ending]) => ending.test(name))?.[1] ?? ANYONE;
  const { reading } = sentence;
  // 把|乙园送进…名单.
  const isPushed = (index: number): boolean => reading.signs[index - 1] === '把';
  // 临川大学|教授|陈砚秋: named for the person's sake.
  const isEmployer = (index: number): boolean =>
    RE_EMPLOYS.test(reading.signs.slice(index + 1, index + 20));
  const before = [...reading.slots].filter(([, slot]) => slot.start < honour);
  const at = before.findLastIndex(
    ([index, slot]) =>
      kinds.includes(slot.type) &&
      (slot.role !== 'oblique' || isPushed(index)) &&
      !isEmployer(index),
  );
  if (at >= 0) return listEndingAt(before, at, reading.signs).flatMap(({ referents }) => referents);
  if (house && kinds.includes('Enterprise')) return [house];
  const subject = scope.subject.filter(({ type }) => kinds.includes(type));
  if (subject.length > 0) return subject;
  const last =
    kinds[0] === 'Enterprise'
      ? scope.enterprise
      : kinds[0] === 'Product'
        ? scope.product
        : undefined;
  if (last) return [last];
  return kinds.includes('District') && home ? [home] : [];
}

function listEndingAt(
  slots: readonly (readonly [number, Slot])[],
  at: number,
  signs: string,
): Slot[] {
  const list: Slot[] = [];
  for (let i = at; i >= 0; i--) {
    const entry = slots[i];
    const later = slots[i + 1];
    if (!entry) break;
    const isFellow =
      list.length === 0 ||
      (later !== undefined &&
        entry[1].type === later[1].type &&
        RE_JOINT.test(signs.slice(entry[0] + 1, later[0])));
    if (!isFellow) break;
    list.unshift(entry[1]);
  }
  return list;
}

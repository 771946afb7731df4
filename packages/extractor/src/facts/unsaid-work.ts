import type { Mention } from '../mentions/mention.js';
import type { Carried } from './carried.js';

// What may stand before 总投资 or 占地 when the work is left unsaid.
const RE_UNSAID =
  /^(?:(?:该|本|整个|这个)?(?:项目|工程|厂区|新厂|工厂)|其|目前|眼下|如今|一共|全部|计划|预计|概算|估算|规划|设计|拟|建成后|达产后|投产后|全部建成后|全部达产后|，|、|由[^，]{0,12}|[\d年月日]{1,12}){0,6}$/u;

// 这个我市今年的头号工业项目 | 这座年轻的园子 | 这条|投资9亿元的公路; not 这个县的项目资金, 这家|投资9亿元的企业.
const RE_DESCRIBED =
  /^这(?:[条座个处]|一[条座个]?)$|^(?:目前|如今|眼下)?(?:这个|这一|这条|这座|这处|该)[^，。；：]{0,16}?(?:项目|工程|(?:生产|产)?线|车间|电站|厂|园子|园区|基地|大桥|公路|高速)(?:计划|预计|概算|规划)?$/u;

const RE_PARK = /^(?:该|这个|整个)?(?:园区?|园子|产业园|小镇|基地)(?:$|由|总|规划|占)/u;

/**
 * The work that a clause without a name speaks of, by the words before its value: 铜箔工厂占地… is the one work so called,
 * 园区… the park, 项目… or nothing the work last spoken of. Undefined where the words name something else.
 */
export function unsaidWork(carried: Carried, words: string): Mention | undefined {
  if (RE_PARK.test(words)) return carried.park;
  if (RE_DESCRIBED.test(words)) return carried.work;
  if (RE_UNSAID.test(words)) return carried.work;
  return workCalled(carried, words);
}

// 白石公司原料标准化基地|去年开建，占地…: a work in words alone; not 该基地, 项目, 铜箔工厂 of 青禾铜箔工厂.
const RE_STRANGER = new RegExp(
  `^[^，；\\u4e00-\\u9fa5]{0,4}(?<name>[\\u4e00-\\u9fa5]{2,14}(?:基地|中心|工厂|生产线|产业园|物流园|厂|体育馆|图书馆|文化馆|[^\u7f51]站|公园|小镇|学校|医院|[水冷坛料品粮油气酒]库|市场|广场|幼儿园|小区|安置区|大桥|项目|工程|车间))(?=[去今前明上本目已正也将在占总投计由于，：、]|\\d)`,
  'u',
);

const RE_POINTING =
  /^(?:.{0,4}(?:头号|首个|最大)|[该这此本]|整个|目前|眼下|如今|其|项目|工程|一期|二期|新|两|三|全部|公司|企业|园区(?:$|的|项目|工程))/u;

/**
 * The work in words alone that a part of a sentence opens with, so that what follows is of it: `work` where it is one
 * known by its full name. Undefined where it opens with none.
 */
export function openingWork(carried: Carried, segment: string): { work?: Mention } | undefined {
  const name = RE_STRANGER.exec(segment)?.groups?.['name'];
  if (name === undefined || RE_POINTING.test(name)) return undefined;
  const [work, ...others] = carried.works.filter(
    (known) => known.name.endsWith(name) || name.endsWith(known.name),
  );
  return work && others.length === 0 ? { work } : {};
}

const LONGEST_HEAD = 12;

// 8月|组装厂动工, ▶12月 组装厂…
const RE_LEAD_IN = /^[^\u4e00-\u9fa5\d]{0,4}(?:\d{1,2}月)?(?:\d{1,2}日)?[\s：，]*/u;

/** The one work named so far whose name ends in what the words begin with: 铜箔工厂占地…; undefined of several. */
export function workCalled(carried: Carried, said: string): Mention | undefined {
  const words = said.replace(RE_LEAD_IN, '');
  for (let size = Math.min(LONGEST_HEAD, words.length); size >= 3; size--) {
    const head = words.slice(0, size);
    const called = carried.works.filter(({ name }) => name.endsWith(head));
    if (called.length > 0) return called.length === 1 ? called[0] : undefined;
  }
  return undefined;
}

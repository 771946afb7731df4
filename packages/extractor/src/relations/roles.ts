import type { EntityType, Span } from '@liantu/ontology';
import type { Role, Slot } from './reading.js';
import { isPlace } from './scope.js';

/** A mention in its clause. */
export interface Position extends Span {
  readonly type: EntityType;
  /** Where its clause starts. */
  readonly clause: number;
  readonly last: Slot | undefined;
  /** Where the next mention starts. */
  readonly next: number | undefined;
  readonly clauseHasSubject: boolean;
}

// A|、|B, A|和|B.
const RE_JOINT = /^[“”]?(?:[、和与及]|以及)?[“”]?$/u;
const RE_PREPOSITION =
  /(?:为|向|给|与|同|和|跟|由|从|自|对|被|把|将|到|至|往|离|替|以|按照|根据|沿着|围绕|来自|隶属于?|在|位于|落户|选址|入驻|走进|作为|距离?|毗邻|紧邻|相邻|接壤|[东西南北][邻接临靠连依毗]|(?:地[点址]|位置|选址)[：为])$/u;
// What the mention before stands in: 甲市|的|, 园区|里的|.
const RE_PLACED = /^(?:的|里的|内的|区内的|境内的|企业|的企业)?$/u;
const RE_AGENT_MARK = /[由从与和同跟向给为被把将对]$/u;
// 投资建设|高纯铝项目: a verb's object opens no clause.
const RE_GOVERNING =
  /(?:建设|投资|投建|新建|兴建|建成|建起|打造|实施|承建|启动|推进|推动|加快|支持|服务|引进|签下|签约|生产|年产|主攻|主打|主产|专攻|发展|培育|采购|收购|设立|成立|组建|控股|参观|拿下|获评|获得|入选|获批|评为|列为|包括|包含|涵盖|囊括|安装|调试|购置|进口|配备|\d+[台套条架辆]|属于|供应|供给|拥有|集聚|聚集|吸引|依托|借助|通过|利用|采用|使用|消纳|考察|走访|调研|看好|找到|选中|叫|名为|是|为|有|成|了|着|过|出|起|让|请)$/u;
// 由|陕西省西安市的|甲公司投资: places lead in to what the preposition governs.
const RE_PLACED_AGENT =
  /(?:由|与|同|向|给|为|被|从|来自|出自|产自)(?:\p{Script=Han}{2,10}[省市区县州盟旗镇乡村园团](?:里|内)?的?){1,3}$/u;
// One of them ends every place that leads in: most names stand behind another character.
const PLACE_ENDS = '省市区县州盟旗镇乡村园团里内的';
// 由|甲集团|的全资子公司|乙公司投资.
const RE_ITS_OWN = /^[^，。；]{0,10}(?:子公司|分公司|旗下|下属|所属)(?:企业|公司)?$/u;
// 园区|管理方|糖投公司: what the subject is called by its office.
const RE_ITS_HEAD =
  /^的?(?:管理方|运营方|运营商|投资方|建设方|业主|业主单位|建设单位|开发商|东家)$/u;
// 隔壁就是|甲公司|，主营…: what is shown is what the next clauses speak of.
const RE_PRESENTS =
  /(?:隔壁|对面|旁边|不远处|一墙之隔|一路之隔|另一头|[东南西北]侧|还有|首家|第一家)(?:的)?，?(?:就|便|正|则)?(?:是|有)?$/u;
// 甲集团|旗下的乙公司.
const RE_OWNS = /^(?:旗下|下属|所属|控股|全资)/u;
// 是|甲集团|设在北方的控股子公司: it merely says whose the subject is.
const RE_OWN =
  /^[^，。；：]{0,24}(?:子公司|分公司|供应商|配套商|服务商|代工厂|合作商|合作伙伴|客户|(?:成员|控股|下属|旗下|所属)企业|分支机构|生产基地|首个项目|孵化企业|产业化公司|二级单位)/u;
// 造它的|甲公司|，是…: a relative clause ends in what the next clause speaks of.
const RE_SPOKEN_OF =
  /^，(?:就|正|便|则|如今|目前|现在|现|主要|今年|去年)*(?:是|位于|成立|坐落|主打|主营|主攻|主产|专做|专产|专注|生产|年产|深耕|从事|拥有|建有|占地|总投资|投资)/u;
// 利用|甲集团|所属|乙焦化|外供的煤气: whose goods the unsaid subject takes.
const RE_TAKES = /^(?:利用|采用|使用|消纳|收购|采购)/u;
const RE_CLAUSE_END = /^[，。；：！？\n]?$/u;
const NEAR = 16;
const ASIDE_REACH = 30;

/** What a mention does in its clause. */
export function roleOf(text: string, position: Position): Role {
  const { start, end, type, clause, last, next, clauseHasSubject } = position;
  const follows = last !== undefined && last.end > clause;
  const before = text.slice(Math.max(clause, last?.end ?? 0), start);
  const after = text.charAt(end);
  if (follows && RE_JOINT.test(before) && isFellow(last.type, type)) return last.role;
  if (RE_PREPOSITION.test(before)) return 'oblique';
  if (RE_OUTSIDER.test(before)) return 'oblique';
  if (isAside(text, start) || RE_SHARE.test(text.slice(end, end + 10))) return 'object';
  // 由甲市的乙公司供货: what the place modifies is as oblique as the place.
  const isPlaced = last !== undefined && isPlace(last.type) && RE_PLACED.test(before);
  if (isPlaced && RE_AGENT_MARK.test(text.charAt(last.start - 1))) return 'oblique';
  if (follows && last.role === 'oblique' && RE_ITS_OWN.test(before)) return 'oblique';
  if (before.endsWith('的') && RE_SPOKEN_OF.test(text.slice(end, end + 6))) return 'subject';
  // 由甲研究所孵化的|乙公司提供.
  const isAgents = follows && before.endsWith('的') && text.charAt(last.start - 1) === '由';
  if (isAgents) return 'oblique';
  if (isPlacedAgent(text, Math.max(clause, start - 30), start)) return 'oblique';
  if (follows && last.role === 'subject' && RE_ITS_HEAD.test(before)) return 'subject';
  if (after === '，' && RE_PRESENTS.test(before)) return 'subject';
  if ((before.endsWith('是') || before.endsWith('系')) && RE_OWN.test(text.slice(end, end + 32)))
    return 'oblique';
  if (follows && before.endsWith('的') && !RE_CLAUSE_END.test(after)) return 'subject';
  if (!clauseHasSubject && /^.{0,4}由/u.test(text.slice(clause, start))) return 'oblique';
  if (RE_TAKES.test(text.slice(clause, start))) return 'object';
  const isOwner = after === '的' || RE_OWNS.test(text.slice(end, end + 2));
  if (isOwner && next !== undefined && next - end < NEAR) return 'modifier';
  return clauseHasSubject || RE_GOVERNING.test(before) ? 'object' : 'subject';
}

// 坯料来自隔壁的|甲公司 | 环评单位：|乙公司: neither is what the next clause speaks of.
const RE_OUTSIDER =
  /(?:来自|出自|购自|采购自)[^，。；：]{0,8}的?$|(?:环评|环境影响评价|评价|监理|代理|咨询|编制)(?:机构|单位|公司)?：$/u;
// 前者|持股65%: an aside on who owns what.
const RE_SHARE = /^(?:分别|各)?(?:持股|占股|出资|占比|占)(?:约|为)?(?:\d|[一二三四五六七八九]成)/u;

/** Whether it stands in brackets: 线路工程（起于|储能站|）. */
function isAside(text: string, start: number): boolean {
  const from = Math.max(0, start - ASIDE_REACH);
  const open = text.lastIndexOf('（', start);
  return open >= from && !/[）。\n]/u.test(text.slice(open, start));
}

function isPlacedAgent(text: string, from: number, start: number): boolean {
  return (
    start > from &&
    PLACE_ENDS.includes(text.charAt(start - 1)) &&
    RE_PLACED_AGENT.test(text.slice(from, start))
  );
}

/** Whether one may stand in a list with the other: firms do with bodies. */
function isFellow(a: EntityType, b: EntityType): boolean {
  return a === b || (isBodyType(a) && isBodyType(b));
}

function isBodyType(type: EntityType): boolean {
  return type === 'Enterprise' || type === 'Institution';
}

/** Whether two mentions of a clause are members of one list. */
export function isJoined(
  text: string,
  last: Slot | undefined,
  { start }: Span,
  clause: number,
): boolean {
  return last !== undefined && last.end > clause && RE_JOINT.test(text.slice(last.end, start));
}

// A|、|B, A|、[乙镇]的|B.
const RE_FELLOW = /^[“”]?(?:[、和与及]|以及)[“”]?(?:的|里的)?$/u;

/** The member before `slot` of a list whose members may stand in places of their own: 甲镇的A、乙镇的B. */
export function fellowOf(
  text: string,
  slot: Slot,
  earlier: readonly Slot[],
  clause: number,
): Slot | undefined {
  const at = earlier.findLastIndex(({ type }) => type === slot.type);
  const fellow = earlier[at];
  if (!fellow || fellow.end <= clause) return undefined;
  const between = earlier.slice(at + 1);
  if (!between.every(({ type }) => isPlace(type))) return undefined;
  let rest = text.slice(fellow.end, slot.start);
  for (const { start, end } of between) rest = rest.replace(text.slice(start, end), '');
  return RE_FELLOW.test(rest) ? fellow : undefined;
}

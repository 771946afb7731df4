import type { Span } from '@liantu/ontology';
import type { Slot } from './reading.js';
import { isPlace } from './scope.js';
import type { Scope } from './scope.js';

// 甲县|乙镇, 甲市| |乙县：, 乙镇|的|丙园, 甲市|城东的|丙园.
const RE_PLACE_LINK = /^(?:(?:境内|里|内|[以城]?[东南西北](?:部|侧)?)?的|[ \u3000·])?$/u;
const RE_IN =
  /(?:在|位于|地处|坐落于|坐落在|坐落|落户|选址|来到|步入|入驻|落地|落子|搬进|搬到|搬回|折回|回到|图为|[照驶踏迈转拐走开]进|察看|考察|参观|走访|探访|抵达)(?:了)?$/u;
// 丹江边的|乙园里，…
const RE_DESCRIBED = /^[^，。；：]{0,10}的$/u;
// 甲镇|，, 甲镇|星悦路，, 乙园|3号楼，; must not match 甲镇|的路，.
const RE_PLACE_END =
  /^(?:境内|里|内|上|[东南西北]部|城区|片区|现场|主?会场|分会场|[\p{Script=Han}\d]{0,6}(?:[路街巷馆棚栋]|大道|号楼?|厂房|车间)|的\p{Script=Han}{1,6}[里上内中边旁前])?[，：。】]|^(?:里|内|上|境内)/u;
// 【图一】|甲镇，, （3）|甲镇，, ③|甲镇，, 图②：|甲镇，, 第一站|甲镇。
const RE_LABEL =
  /^(?:【[^】]{1,6}】|[（(][^（）()]{1,6}[）)]|图?[①-⑳\d一二三四五六七八九十]{1,2}[：.．、]?|[▲△▼▌▍◆◇■□★☆●○►▶▸❶-❿·]|第[一二三四五六七八九]站|[ \u3000])+/u;

// 考察了|甲园区|、乙公司: what is visited one after the other; 在|甲镇|、乙镇 governs.
const RE_VISITED = /(?:察看|考察|参观|走访|探访|[来走]到|走进|抵达)了?$/u;

const RE_BUILDS = /(?:建设|新建|打造|建成|建起|形成|成为)$/u;
const RE_TOPIC = /^，由/u;

// 一行前往|乙园|。: what follows is seen there; must not match 前往|乙园|招商.
const RE_GOES = /(?:前往|赶赴|转到|移步)$/u;
const RE_STOPS = /^[，。；]/u;

// 在|乙市|客商兴办的甲公司: whence people come is no ground.
const RE_OF_PEOPLE = /^(?:籍|人|投资者|投资商|客商|商人|企业家|老板|老乡|游客|商会|来的)/u;

// 建设地点：|甲镇|
const RE_FIELD = /(?:地点|地址|选址|所在地)[：】]$/u;
const RE_NOT_FIELD = /(?:通讯|联系|办公|时间)[\p{Script=Han}]{0,2}[：】]$/u;

// 高纯铝项目落户|乙园|，
const RE_SEAT = /(?:位于|坐落|落户|选址|落地|落子|入驻)(?:在|于|了)?$/u;
// 签约仪式在|乙园|举行: what is signed there is built elsewhere; must not match 开工仪式在|乙园|举行.
const RE_TALKS =
  /(?:签约|推介|座谈|恳谈|对接|洽谈|发布|培训|调度|颁奖|表彰)(?:[会仪活][式动]?|大会)?在$/u;
const RE_MEETS = /^[^，。；]{0,12}(?:举行|召开|举办)/u;

/** Tells which places govern what follows them. */
export class PlaceFirst {
  readonly #text: string;
  /** Where the places that stand side by side begin (甲市|乙县|丙镇). */
  #chainStart = 0;
  #isSeat = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the place last found to govern is only where one thing is said to lie (项目落户|乙园|，): no scene of others. */
  get isSeat(): boolean {
    return this.#isSeat;
  }

  /** Whether a place governs what follows: 在甲县，… | 位于乙园的…; not 来自甲县的…, 与甲县签约. */
  governs(
    slot: Slot,
    last: Slot | undefined,
    { clause, sentence, scope }: { clause: number; sentence: Span; scope: Scope },
  ): boolean {
    const isChained =
      this.#isChained(last, slot) && last !== undefined && last.start >= sentence.start;
    if (!isChained) this.#chainStart = slot.start;
    const before = this.#text
      .slice(clause, Math.max(clause, this.#chainStart))
      .replace(RE_LABEL, '');
    const after = this.#text.slice(slot.end, Math.min(slot.end + 16, sentence.end));
    // 甲区|在|乙城|举行仪式: the venue governs nothing where the place that meets there is named.
    const meets = last && last.start >= clause && last.type === 'District' && !isChained;
    if (meets && before.endsWith('在') && RE_MEETS.test(after)) return false;
    this.#isSeat = RE_SEAT.test(before) && RE_STOPS.test(after);
    if (isChained && scope.placeAge === 0 && scope.place === last.referents[0]) return true;
    if (RE_TALKS.test(before) && RE_MEETS.test(after)) return false;
    if (RE_OF_PEOPLE.test(after)) return false;
    if (after.startsWith('、') && RE_VISITED.test(before)) return false;
    if (RE_IN.test(before)) return true;
    const label = this.#text.slice(Math.max(sentence.start, clause - 8), this.#chainStart);
    if (RE_FIELD.test(label) && !RE_NOT_FIELD.test(label)) return true;
    if (slot.type === 'Park' && RE_GOES.test(before) && RE_STOPS.test(after)) return true;
    // 乙园，由丙公司投资… | 建设乙园。: what the clause speaks of or builds, no ground.
    if (RE_BUILDS.test(before) || (slot.type === 'Park' && RE_TOPIC.test(after))) return false;
    return (before.length < 3 || RE_DESCRIBED.test(before)) && RE_PLACE_END.test(after);
  }

  #isChained(last: Slot | undefined, slot: Slot): boolean {
    if (!last || !isPlace(last.type)) return false;
    return RE_PLACE_LINK.test(this.#text.slice(last.end, slot.start));
  }
}

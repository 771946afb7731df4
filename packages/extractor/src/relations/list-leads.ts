import type { Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';
import type { ParagraphKind } from '../layout/page.js';
import { HonourRolls } from './honour-rolls.js';
import type { Slot } from './reading.js';
import { isPlace } from './scope.js';
import type { ScopeDraft } from './scope.js';

// 链， | 产业项目： | 项目签了4个.
const RE_LIST_HEAD =
  /^(?:产业|板块|领域)?(?:链|项目|方面)?[上里中内]?[，：]|^(?:产业|类|板块|领域)?(?:项目)?(?:一共)?签(?:了|得)|^(?:产业|板块|领域)?的?(?:[\d一二两三四五六七八九十]+个)?项目(?:都|均|全部|主要|集中)?(?:落|选址|布局|来自)|^(?:产业|类|领域|板块)?(?:项目)?占(?:了|据)?(?:大半|多数|大多数|半数|一半|绝大多数|大头)/u;
// 储能|产业延链成势，: what the paragraph tells of; must not match 储能产业的龙头成势.
const RE_THRIVES =
  /^(?:产业|行业|板块)?(?:链|集群)?[^，。；：的]{0,6}(?:崛起|成势|起势|增效|壮大|集聚|发展|突破|提速|跨越|升级|见效|扩容|延伸|发力|领跑|成型|聚能|突围|倍增|凸显|显现|显著|向好|回升|回暖|增势强劲|提质|提级|进位|攀升|跃升|成链|成群)[，。；：！]/u;
// 储能|产业链招商推介会…签约项目11个, 储能|产业政策拟支持项目, 储能|产业重点项目推进情况.
const RE_TRADE_WORKS =
  /^(?:产业|行业)(?:链|集群)?[^，。；：]{0,10}(?:拟支持项目|项目(?:公示|名单|清单|进展|签约|开工|集中|(?:推进|建设)情况))|^(?:产业|行业)(?:链|集群)?[^，。；：]{0,10}(?:推介会|对接会|恳谈会|签约仪式)[^。]*签约[^。]{0,12}项目/u;
const RE_LIST_BELOW = /^[^。；]{0,16}(?:——|：)$/u;
// [电子信息]领域）的公示, [绿色铝]发展大会签约项目一览, [光电]产业链图谱: the page lists who is in the trade.
const RE_TRADE_PAGE =
  /^(?:产业|行业|领域)?(?:链|集群)?[^，。；：]{0,20}(?:签约(?:会|仪式|活动|项目)|(?:项目|企业)(?:一览|名单|名录)|图谱|工作简报|工作专报|公示)/u;
// 调研|陶瓷|产业: what is looked at belongs to the trade.
const RE_LOOKS_INTO =
  /(?:专题|实地|集中)?(?:调研|视察|考察|督导|督查|观摩|巡看)(?:了|全[市县区省])?$/u;
const RE_TRADE = /^(?:产业|行业)/u;
// 4个|产业重点项目.
const RE_COUNTED = /^(?:产业|类)?(?:链)?(?:重点|返乡创业)?项目/u;
// 一、[纺织]产业（4个）: the heading holds nothing else.
const RE_HEADING_REST =
  /^[【［（(]?[一二三四五六七八九十\d]*[）)、．.]?\s*(?:产业|项目|类)*(?:链|项目|板块|领域)?(?:（[^（）]*）)?[】］]?[：。]?$/u;
// X十大工程, “X”行动: may hold projects; not X战略, X布局.
const RE_WORKS_PROGRAMME = /(?:工程|行动|清单|实事)[”》]?.{0,3}$/u;
// 二、[乙园]已落户项目; not [乙园]参观记.
const RE_PLACE_HEADING =
  /^(?:[里内])?的?(?:已|拟|新|近期|今年)?(?:落户|入驻|入园|签约|引进|在建|开工|投产|重点|主要|现有|建成)*的?(?:重点|主要|产业)?(?:项目|企业)(?:名单|清单|一览)?[：（]?/u;
// [乙镇], 【乙镇】: the heading of a section.
const RE_PLACE_ALONE = /^[】］）：]?$/u;
// 【|乙镇|】雨停了。, ▲|乙镇| 甲公司…, |乙镇|：甲公司…; must not match 在|乙镇|：.
const RE_LABEL_OPENS = /^[^\p{Script=Han}\p{L}]{0,3}$/u;
const RE_LABEL_CLOSES = /^(?:[】］：]|[ \u3000](?=\S))/u;
// 园区名称：|乙园|: a card of the park.
const RE_CARD = /名称[：】]\s*$/u;
const RE_BULLET = /[^\d\s]/u;
// 列入X行动的9个项目进展如下.
const RE_ANNOUNCES = /如下|公示|晒出|公布|通报|亮出|盘点/u;
// 办好|民生十件实事|。: the works follow. 举行|大干行动|项目集中开工仪式.
const RE_DOES =
  /^[（(]?[一二三四五六七八九十\d]*[）)、．.]?(?:深入|持续|扎实|全力|大力|加快)*(?:办好|实施|推进|抓好|开展|启动|落实|推动|抓实)“?$/u;
const RE_MASS_START = /^[”》]?(?:重大|重点|产业)*项目?集中(?:开工|签约|竣工|投产|开竣工)/u;
const RE_LISTED = /(?:列入|纳入)[“《]?$/u;
// 根据|《某某措施》，拟对以下5个项目给予支持; not 按照“某某”行动部署，现将项目公布如下.
const RE_BY_PLAN = /(?:根据|按照|依据|依照)《$/u;
const RE_THESE_WORKS = /以下\d*[个家]?(?:项目|企业|单位)|(?:项目|企业)[^。]{0,12}(?:如下|公示)/u;
// 38个项目全部纳入|甜城行动.
const RE_ALL_WORKS = /\d个[^，。]{0,8}项目[^。]*(?:全部|均|都|悉数|一并)/u;
// “四季同台”集中开工活动 is an occasion for works.
const RE_CEREMONY = /集中(?:开工|签约|竣工|投产)(?:活动|仪式)?[”》]?$/u;
/** Within how many characters of its start a name opens a sentence. */
const OPENING = 6;
// Headline, line below it, byline, first paragraph.
const LEAD_PARAGRAPHS = 4;
/** Up to what age a place named in the section goes before the one that heads it, in sentences. */
const RECENT = 4;
const RE_ITS_WORKS = /^[^，。]{0,14}(?:项目|工程)/u;

/** Keeps which industry and which programme govern the list below. */
export class ListLeads {
  readonly #text: string;
  readonly #rolls: HonourRolls;
  /** Whether a heading gave what is in force: it lasts to the next heading. */
  #headed = false;
  /** Whether a sentence announced the works of a programme (进展如下): it governs to the end of the story. */
  #announced = false;
  /** The industry whose works the story announces: it governs where no heading names another. */
  #announcedTrade: Mention | undefined;
  /** How many paragraphs of the story have begun. */
  #entered = 0;
  #inHeading = false;
  #inTitle = false;
  /** The place that is all that the last heading says: it governs to the next heading. */
  #headedPlace: Mention | undefined;
  /** The park whose card the story is: it governs to the end. */
  #card: Mention | undefined;
  #followsHeading = false;
  /** Whether a place labels this paragraph and governs it alone. */
  #labelled = false;
  /** Whether nothing has been named in this paragraph yet. */
  #opens = true;

  constructor(text: string) {
    this.#text = text;
    this.#rolls = new HonourRolls(text);
  }

  /** A new story starts with no lists. */
  forget(): void {
    this.#rolls.forget();
    this.#headed = false;
    this.#announced = false;
    this.#announcedTrade = undefined;
    this.#entered = 0;
    this.#headedPlace = undefined;
    this.#card = undefined;
  }

  /** Writes the scope at the start of a paragraph: a heading ends what earlier ones, a paragraph what earlier ones put in force. */
  enter(kind: ParagraphKind, scope: ScopeDraft): void {
    this.#opens = true;
    this.#entered++;
    this.#rolls.enter(kind, scope);
    this.#followsHeading = this.#inHeading;
    this.#inHeading = kind === 'heading';
    this.#inTitle = this.#inHeading || kind === 'title';
    if (this.#labelled) scope.listPlace = this.#headedPlace;
    this.#labelled = false;
    if (this.#inHeading) {
      this.#headed = false;
      this.#headedPlace = this.#card;
    } else if (this.#headedPlace) this.#keepInForce(this.#headedPlace, scope);
    if (this.#headed) return;
    if (!this.#announced) scope.listProgramme = undefined;
    scope.listIndustry = this.#announcedTrade;
    if (!this.#inHeading) return;
    scope.listPlace = this.#card;
    scope.place = this.#card;
  }

  /** What heads a section governs again where a place named in it is out of sight. */
  #keepInForce(place: Mention, scope: ScopeDraft): void {
    if (scope.place && scope.place !== place && scope.placeAge <= RECENT) return;
    scope.place = place;
    scope.placeAge = 1;
  }

  /** Notes in the scope a slot that heads a list. */
  note(slot: Slot, clause: number, sentence: Span, scope: ScopeDraft): void {
    const [mention] = slot.referents;
    const opens = this.#opens;
    this.#opens = false;
    if (!mention) return;
    if (slot.type === 'Honour') this.#rolls.note(mention, slot, sentence);
    if (slot.type === 'Park' && this.#isCard(slot, sentence, opens)) {
      this.#card = mention;
      this.#headedPlace = mention;
      scope.listPlace = mention;
    }
    if (slot.type === 'Industry' && this.#leads(slot, clause, sentence)) {
      this.#headed = this.#inHeading;
      scope.listIndustry = mention;
      // 储能占了大半——: the list stands below.
      const after = this.#text.slice(slot.end, sentence.end);
      if (!this.#inHeading && RE_LIST_BELOW.test(after)) this.#announcedTrade = mention;
      return;
    }
    if (slot.type === 'Industry') this.#noteTrade(mention, slot, sentence, scope);
    if (this.#inHeading && isPlace(slot.type)) {
      const rest = this.#text.slice(slot.end, Math.min(slot.end + 20, sentence.end));
      if (RE_PLACE_HEADING.test(rest)) scope.listPlace = mention;
      if (opens && RE_PLACE_ALONE.test(rest)) {
        this.#headedPlace = mention;
        scope.listPlace = mention;
      }
    }
    if (opens && isPlace(slot.type) && this.#labels(slot, sentence)) {
      this.#labelled = true;
      scope.listPlace = mention;
    }
    if (slot.type === 'Programme' && this.#leadsWorks(slot, clause, sentence, opens)) {
      this.#headed ||= this.#inHeading || this.#followsHeading;
      scope.listProgramme = mention;
    }
  }

  /** 园区名称：乙园, or a headline that is the park's name and no more: the story is a card of the park. */
  #isCard({ start, end }: Slot, sentence: Span, opens: boolean): boolean {
    if (RE_CARD.test(this.#text.slice(sentence.start, start))) return true;
    const isTitle = this.#inTitle && !this.#inHeading && opens && start === sentence.start;
    return isTitle && this.#text.slice(end, sentence.end).trim() === '';
  }

  /** 【乙镇】雨停了。 | ▲乙镇 甲公司扩产。: the place is what the paragraph is about. */
  #labels({ start, end }: Slot, sentence: Span): boolean {
    const before = this.#text.slice(sentence.start, start);
    const after = this.#text.slice(end, Math.min(end + 3, sentence.end));
    if (!RE_LABEL_OPENS.test(before) || !RE_LABEL_CLOSES.test(after)) return false;
    return !/^[ \u3000]/u.test(after) || RE_BULLET.test(before);
  }

  /** An industry that opens a paragraph with how it fares governs it; one whose works the story announces, the story. */
  #noteTrade(trade: Mention, slot: Slot, sentence: Span, scope: ScopeDraft): void {
    const after = this.#text.slice(slot.end, sentence.end);
    const announces =
      this.#entered <= LEAD_PARAGRAPHS &&
      (RE_TRADE_WORKS.test(after) || this.#isTradePage(slot, sentence, after));
    if (announces) this.#announcedTrade = trade;
    const opens = slot.start - sentence.start < OPENING;
    if (announces || (opens && RE_THRIVES.test(after))) scope.listIndustry = trade;
  }

  #isTradePage({ start }: Span, sentence: Span, after: string): boolean {
    if (this.#inTitle && RE_TRADE_PAGE.test(after)) return true;
    const before = this.#text.slice(Math.max(sentence.start, start - 8), start);
    return RE_TRADE.test(after) && RE_LOOKS_INTO.test(before);
  }

  #leads(slot: Slot, clause: number, sentence: Span): boolean {
    if (!this.#inHeading) return this.#headsClause(slot, clause, sentence);
    const before = this.#text.slice(sentence.start, slot.start);
    return RE_HEADING_REST.test(before + this.#text.slice(slot.end, sentence.end));
  }

  /** 再生金属链，… | 纺织产业：… | 4个纺织项目签约 govern the projects that follow. */
  #headsClause(slot: Slot, clause: number, sentence: Span): boolean {
    const before = this.#text.slice(Math.max(clause, slot.start - 4), slot.start);
    const after = this.#text.slice(slot.end, Math.min(slot.end + 12, sentence.end));
    if (/\d个$/u.test(before)) return RE_COUNTED.test(after);
    return slot.start - clause <= 2 && RE_LIST_HEAD.test(after);
  }

  #leadsWorks(slot: Slot, clause: number, sentence: Span, opens: boolean): boolean {
    const announces = this.#announces(slot, clause, sentence);
    this.#announced ||= announces;
    if (announces) return true;
    if (opens && slot.start - sentence.start < 2) {
      return RE_WORKS_PROGRAMME.test(
        this.#text.slice(slot.start, Math.min(slot.end + 3, sentence.end)),
      );
    }
    const before = this.#text.slice(sentence.start, slot.start);
    const after = this.#text.slice(slot.end, sentence.end);
    if (RE_MASS_START.test(after)) {
      this.#announced ||= this.#inTitle;
      return true;
    }
    if (opens && after.length <= 2 && RE_DOES.test(before)) return true;
    return this.#inHeading && this.#leads(slot, clause, sentence);
  }

  #announces(slot: Slot, clause: number, { start, end }: Span): boolean {
    const lead = this.#text.slice(start, slot.start);
    if (RE_LISTED.test(lead) && RE_ALL_WORKS.test(lead)) return true;
    if (
      this.#entered <= LEAD_PARAGRAPHS &&
      RE_CEREMONY.test(this.#text.slice(slot.start, slot.end))
    )
      return true;
    if (
      RE_BY_PLAN.test(lead + this.#text.charAt(slot.start)) &&
      RE_THESE_WORKS.test(this.#text.slice(slot.end, end))
    )
      return true;
    if (!RE_ANNOUNCES.test(this.#text.slice(slot.end, end))) return false;
    const after = this.#text.slice(slot.end, Math.min(slot.end + 24, end));
    return RE_LISTED.test(this.#text.slice(clause, slot.start)) || RE_ITS_WORKS.test(after);
  }
}

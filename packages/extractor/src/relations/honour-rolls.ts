import type { Span } from '@liantu/ontology';
import type { ParagraphKind } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import type { Slot } from './reading.js';
import type { ScopeDraft } from './scope.js';

// 关于|绿色工厂|名单的公示; |绿色工厂|，现予公示如下.
const RE_ROLL =
  /^(?:企业|单位|产品)?(?:（[^）]*）)?(?:[^。]{0,12}名单|的?(?:公示|通报|公告)|[^。]{0,24}(?:公示|公布|名单)如下)/u;
// 一、|绿色工厂|（6家）: the heading holds nothing else.
const RE_NUMBER = /^[【［（(]?[一二三四五六七八九十\d]+[）)、．.]\s*$/u;
const RE_HEADING_END = /^(?:企业)?(?:（[^（）]*）)?[】］：]?$/u;

/** Keeps which title the roll that the page prints gives to the names in its rows. */
export class HonourRolls {
  readonly #text: string;
  /** The title of the whole roll, to the end of the story. */
  #announced: Mention | undefined;
  /** The title of the part of the roll, to the next heading. */
  #headed: Mention | undefined;
  #kind: ParagraphKind = 'body';

  constructor(text: string) {
    this.#text = text;
  }

  /** A new story starts with no roll. */
  forget(): void {
    this.#announced = undefined;
    this.#headed = undefined;
  }

  /** Puts the roll's title in force in its rows, and only there. */
  enter(kind: ParagraphKind, scope: ScopeDraft): void {
    this.#kind = kind;
    if (kind === 'heading') this.#headed = undefined;
    scope.listHonour = kind === 'item' ? (this.#headed ?? this.#announced) : undefined;
  }

  /** Notes a title that heads a roll. */
  note(mention: Mention, { start, end }: Slot, sentence: Span): void {
    if (this.#kind === 'item') return;
    const after = this.#text.slice(end, sentence.end);
    if (RE_ROLL.test(after)) this.#announced = mention;
    const before = this.#text.slice(sentence.start, start);
    if (this.#kind === 'heading' && RE_NUMBER.test(before) && RE_HEADING_END.test(after))
      this.#headed = mention;
  }
}

/** What a character is to those who write a sentence in signs. */
const QUOTE = 1;
const AMOUNT_HEAD = 2;

const KINDS = new Uint8Array(0x10000);
for (const quote of `“”‘’"'「」『』`) KINDS[quote.charCodeAt(0)] = QUOTE;
for (const head of '约近超逾0123456789') KINDS[head.charCodeAt(0)] = AMOUNT_HEAD;

/** Whether a character is a quotation mark, which sentences in signs leave out. */
export function isQuote(code: number): boolean {
  return KINDS[code] === QUOTE;
}

/** Whether an amount of money may begin with a character. */
export function isAmountHead(code: number): boolean {
  return KINDS[code] === AMOUNT_HEAD;
}

/** Writes a text of pieces of a page, some of them replaced by a sign, and leads back from it to the page. */
export class SignWriter {
  readonly #page: string;
  readonly #end: number;
  /** Of each piece where it begins in the text, and on the page. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #text = '';

  /** `end` is where the last piece ends on the page. */
  constructor(page: string, end: number) {
    this.#page = page;
    this.#end = end;
  }

  get text(): string {
    return this.#text;
  }

  /** Adds what the page prints from `start` to `end`. */
  copy(start: number, end: number): void {
    if (start < end) this.#add(this.#page.slice(start, end), start);
  }

  /** Adds a sign for what begins at `start`, and returns its index. */
  write(sign: string, start: number): number {
    const index = this.#text.length;
    this.#add(sign, start);
    return index;
  }

  #add(piece: string, start: number): void {
    this.#from.push(this.#text.length);
    this.#to.push(start);
    this.#text += piece;
  }

  /** The page position behind an index of the text; the end for what lies outside it. */
  toPage(index: number): number {
    if (index < 0 || index >= this.#text.length) return this.#end;
    let piece = this.#from.length - 1;
    while (this.#from[piece]! > index) piece--;
    return this.#to[piece]! + index - this.#from[piece]!;
  }
}

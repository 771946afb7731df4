/** What is known of a UTF-16 unit: nothing yet, or whether it is odd. */
const PLAIN = 1;
const ODD = 2;

/** Tells text that is well printed from text with something to put right, unit by unit and once through. */
export class PlainPrint {
  readonly #odd: RegExp;
  readonly #longest: number;
  /** What is known of every unit, filled in as units are met. */
  readonly #known = new Uint8Array(0x10000);

  /** `odd` are the characters to put right; `longest` is how often one may be repeated, and how long a word may be. */
  constructor(odd: RegExp, longest: number) {
    this.#odd = odd;
    this.#longest = longest;
  }

  /** Whether a text holds no odd character, none that goes on and on, and no endless word. */
  holds(text: string): boolean {
    let runStart = 0;
    let wordStart = 0;
    let before = -1;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if ((this.#known[unit] || this.#meet(unit)) === ODD) return false;
      if (unit !== before) runStart = i;
      if (!isWordUnit(unit)) wordStart = i;
      if (i - Math.min(runStart, wordStart) >= this.#longest) return false;
      before = unit;
    }
    return true;
  }

  #meet(unit: number): number {
    const telling = this.#odd.test(String.fromCharCode(unit)) ? ODD : PLAIN;
    this.#known[unit] = telling;
    return telling;
  }
}

/** The letters, digits and signs of ASCII. */
function isWordUnit(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

/** Strings of which a text must hold one for a pattern to match in it. Never empty, and none of them is. */
export type Cue = readonly string[];

/** What the texts that a piece of a pattern matches have in common. */
interface Piece {
  /** All those texts, where they are few; undefined where they are not. */
  readonly texts: readonly string[] | undefined;
  readonly cues: readonly Cue[];
}

/** More alternatives than this are not multiplied out. */
const MOST_TEXTS = 48;
/** A cue of more strings than this holds of most texts. */
const MOST_STRINGS = 256;

const EMPTY: Piece = { texts: [''], cues: [] };
const ANYTHING: Piece = { texts: undefined, cues: [] };
const DIGITS: Piece = { texts: [...'0123456789'], cues: [] };

/**
 * The cues of a pattern, all of which a text must meet for the pattern to match in it: of 总?投资(?:约|近)\d the strings
 * 投资约 and 投资近, and the digits. None where nothing is known (case is ignored, every part is optional).
 * Without `looks` those aside that only stand around a match: what it looks at may lie outside the text.
 */
export function requiredCues({ source, flags }: RegExp, looks: boolean = true): readonly Cue[] {
  if (flags.includes('i')) return [];
  const reader = new SourceReader(source, looks);
  return cuesOf(reader.alternatives());
}

function cuesOf({ texts, cues }: Piece): readonly Cue[] {
  const isCue = texts && texts.length <= MOST_STRINGS && !texts.includes('');
  return isCue ? [...cues, texts] : cues;
}

/** Reads a pattern from left to right. */
class SourceReader {
  readonly #source: string;
  readonly #looks: boolean;
  #at = 0;

  constructor(source: string, looks: boolean) {
    this.#source = source;
    this.#looks = looks;
  }

  /** A|B|C up to the end of the group or of the pattern. */
  alternatives(): Piece {
    const pieces = [this.#sequence()];
    while (this.#take('|')) pieces.push(this.#sequence());
    return pieces.length === 1 ? pieces[0]! : eitherOf(pieces);
  }

  #sequence(): Piece {
    const cues: Cue[] = [];
    let run: readonly string[] = [''];
    let isWhole = true;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const piece = this.#repeated(this.#atom());
      const joined = piece.texts && product(run, piece.texts);
      if (!joined) {
        cues.push(...cuesOf({ texts: run, cues: [] }));
        isWhole = false;
      }
      cues.push(...piece.cues);
      run = joined ?? piece.texts ?? [''];
    }
    if (isWhole) return { texts: run, cues };
    return { texts: undefined, cues: [...cues, ...cuesOf({ texts: run, cues: [] })] };
  }

  #atom(): Piece {
    const char = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    this.#at += char.length;
    switch (char) {
      case '(':
        return this.#group();
      case '[':
        return this.#characters();
      case '\\':
        return this.#escaped();
      case '.':
        return ANYTHING;
      case '^':
      case '$':
        return EMPTY;
      default:
        return { texts: [char], cues: [] };
    }
  }

  #group(): Piece {
    const [, look] = this.#match(/\?(?:<?([=!])|:|<\w+>)/uy) ?? [];
    const inner = this.alternatives();
    this.#at++;
    if (look === undefined) return inner;
    return look === '!' || !this.#looks ? EMPTY : { texts: [''], cues: cuesOf(inner) };
  }

  #characters(): Piece {
    const isNegated = this.#take('^');
    const texts: string[] = [];
    let isKnown = !isNegated;
    while (!this.#take(']')) {
      const first = this.#member();
      const last = this.#match(/-(?!\])/uy) ? this.#member() : first;
      if (first === undefined || last === undefined) isKnown = false;
      else if (first.length !== 1 || last.length !== 1) texts.push(...first);
      else {
        const [from, to] = [first[0]!.codePointAt(0)!, last[0]!.codePointAt(0)!];
        if (to - from > MOST_TEXTS) isKnown = false;
        else for (let code = from; code <= to; code++) texts.push(String.fromCodePoint(code));
      }
    }
    return isKnown && texts.length <= MOST_STRINGS ? { texts, cues: [] } : ANYTHING;
  }

  /** One character of a class, or the characters that an escape in it stands for. */
  #member(): readonly string[] | undefined {
    const char = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    this.#at += char.length;
    return char === '\\' ? this.#escaped().texts : [char];
  }

  #escaped(): Piece {
    const char = this.#source[this.#at++]!;
    if (char === 'd') return DIGITS;
    if (char === 'b' || char === 'B') return EMPTY;
    const code = char === 'u' ? this.#match(/\{([0-9a-f]+)\}|([0-9a-f]{4})/iuy) : undefined;
    if (code) {
      return { texts: [String.fromCodePoint(parseInt(code[1] ?? code[2]!, 16))], cues: [] };
    }
    if (char === 'n' || char === 't') return { texts: [char === 'n' ? '\n' : '\t'], cues: [] };
    if (!/\w/u.test(char)) return { texts: [char], cues: [] };
    this.#match(/\{[^}]*\}|<\w+>/uy); // \p{…}, \k<…>, \s and the like
    return ANYTHING;
  }

  #repeated(piece: Piece): Piece {
    const match = this.#match(/(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/uy);
    if (!match) return piece;
    const [, sign, least, comma, most] = match;
    const min = sign ? (sign === '+' ? 1 : 0) : Number(least);
    const max = sign ? (sign === '?' ? 1 : Infinity) : comma ? Number(most || Infinity) : min;
    if (max === 1 && min === 1) return piece;
    if (min > 0) return { texts: undefined, cues: cuesOf(piece) };
    return max === 1 && piece.texts ? { texts: [...piece.texts, ''], cues: [] } : ANYTHING;
  }

  #take(char: string): boolean {
    const isNext = this.#source[this.#at] === char;
    if (isNext) this.#at++;
    return isNext;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at = pattern.lastIndex;
    return match ?? undefined;
  }
}

function product(heads: readonly string[], tails: readonly string[]): string[] | undefined {
  if (heads.length * tails.length > MOST_TEXTS) return undefined;
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}

/** Alternatives share a cue made of one cue of each. */
function eitherOf(pieces: readonly Piece[]): Piece {
  const texts = pieces.flatMap((piece) => piece.texts ?? []);
  if (pieces.every((piece) => piece.texts)) {
    if (texts.length <= MOST_STRINGS) return { texts: [...new Set(texts)], cues: [] };
  }
  const best = pieces.map((piece) => rarestCue(cuesOf(piece)));
  const strings = new Set(best.flatMap((cue) => cue ?? []));
  const isKnown = best.every((cue) => cue) && strings.size <= MOST_STRINGS;
  return { texts: undefined, cues: isKnown ? [[...strings]] : [] };
}

/** The cue that the fewest texts meet, as far as the number and length of its strings tells; undefined of none. */
function rarestCue(cues: readonly Cue[]): Cue | undefined {
  return rarestFirst(cues)[0];
}

/** The cues in order of how few texts meet them, as far as the number and length of their strings tells. */
export function rarestFirst(cues: readonly Cue[]): readonly Cue[] {
  const weigh = (cue: Cue): number => cue.reduce((sum, string) => sum + commonness(string), 0);
  return cues.length < 2 ? cues : cues.toSorted((a, b) => weigh(a) - weigh(b));
}

/** About how many texts hold a string. A character for private use is the sign of a mention, which most texts hold. */
function commonness(string: string): number {
  if (string.length > 1) return 1;
  return string >= '\uE000' && string <= '\uF8FF' ? 80 : 8;
}

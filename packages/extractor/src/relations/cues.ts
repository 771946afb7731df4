/** Words of which a text must hold one for a pattern to match it. */
export type Cue = readonly string[];

const RE_HAN = /\p{Script=Han}/u;
/**
 * The cues of a pattern: for each group of alternatives that it cannot do without, how they begin (投资|斥资|出资), and each
 * run of characters outside groups. All must be met. None where the pattern is itself an alternation.
 */
export function cuesOf(pattern: string): Cue[] {
  const cues: Cue[] = [];
  const plain = withoutLookarounds(pattern);
  let run = '';
  const endRun = (): void => {
    if (run !== '') cues.push([run]);
    run = '';
  };
  for (let i = 0; i < plain.length;) {
    const char = plain.charAt(i);
    const end =
      char === '('
        ? closing(plain, i)
        : char === '{' || char === '['
          ? bracketEnd(plain, i)
          : i + 1;
    const isOptional = /^(?:[?*]|\{0)/u.test(plain.slice(end));
    if (char === '|') return [];
    if (RE_HAN.test(char) && !isOptional) run += char;
    else {
      endRun();
      if (char === '(' && !isOptional) cues.push(...cuesOfGroup(plain.slice(i + 1, end - 1)));
    }
    i = end + (/^[?*+]\??/u.exec(plain.slice(end))?.[0].length ?? 0);
  }
  endRun();
  return cues;
}

/** The pattern less what merely looks around: (?<!总), (?=¥|\d). */
function withoutLookarounds(pattern: string): string {
  let plain = '';
  for (let i = 0; i < pattern.length;) {
    const end = /^\(\?<?[=!]/u.test(pattern.slice(i, i + 4)) ? closing(pattern, i) : i;
    if (end === i) plain += pattern.charAt(i++);
    else i = end;
  }
  return plain;
}

/** 投资|斥资|供货(?:协议)? begins with one of 投资, 斥资, 供货; no cue where an alternative begins with anything else. */
function cuesOfGroup(source: string): Cue[] {
  const content = source.replace(/^\?(?::|<[a-z]>)/u, '');
  const alternatives = splitTop(content);
  if (alternatives.length === 1) return cuesOf(content);
  const heads = alternatives.map((alternative) => literalHead(alternative));
  return heads.every((head) => head !== '') ? [[...new Set(heads)]] : [];
}

function literalHead(alternative: string): string {
  let head = '';
  for (const char of alternative) {
    if (!RE_HAN.test(char)) return char === '?' || char === '*' ? head.slice(0, -1) : head;
    head += char;
  }
  return head;
}

function splitTop(content: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < content.length; i++) {
    const char = content.charAt(i);
    if (char === '(') i = closing(content, i) - 1;
    else if (char === '[') i = bracketEnd(content, i) - 1;
    else if (char === '|') {
      parts.push(content.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, content.slice(from)];
}

/** Where the group that opens at `open` ends. */
function closing(source: string, open: number): number {
  let depth = 0;
  for (let i = open; i < source.length; i++) {
    if (source.charAt(i) === '(') depth++;
    else if (source.charAt(i) === ')' && --depth === 0) return i + 1;
  }
  return source.length;
}

function bracketEnd(source: string, open: number): number {
  const end = source.indexOf(source.charAt(open) === '{' ? '}' : ']', open);
  return end < 0 ? source.length : end + 1;
}

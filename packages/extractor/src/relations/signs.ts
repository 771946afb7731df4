import type { EntityType } from '@liantu/ontology';

/**
 * Rules read a sentence in which every mention is one sign and every amount of money another. A pattern names the
 * signs by letter: `{s:E}投资¥建设的{o:J}` reads 砺石集团投资62亿元建设的高纯铝项目.
 */
export const LETTERS: Readonly<Record<string, EntityType>> = {
  D: 'District',
  K: 'Park',
  J: 'Project',
  E: 'Enterprise',
  I: 'Industry',
  G: 'Product',
  N: 'Institution',
  H: 'Person',
  R: 'Programme',
  A: 'Honour',
};

const FIRST_SIGN = 0xe000;
const SIGNS = new Map<EntityType, string>(
  Object.values(LETTERS).map((type, index) => [type, String.fromCharCode(FIRST_SIGN + index)]),
);

/** Stands for an amount of money. */
export const AMOUNT_SIGN = '¥';

const ANY_SIGN = '\uE000-\uE009';

/** The sign of a mention of this type. */
export function signOf(type: EntityType): string {
  return SIGNS.get(type) ?? '';
}

/** Whether a character is the sign of a mention. */
export function isSign(character: string | undefined): boolean {
  return character !== undefined && character >= '\uE000' && character <= '\uE009';
}

/** A pattern made ready: the expression, and the types without which it cannot match. */
export interface SignPattern {
  readonly expression: RegExp;
  /** Each entry is a set of types of which the sentence must hold one, as bits. */
  readonly needs: readonly number[];
}

const BITS = new Map<EntityType, number>(
  Object.values(LETTERS).map((type, index) => [type, 1 << index]),
);

/** The type as one bit of a number. */
export function typeBit(type: EntityType): number {
  return BITS.get(type) ?? 0;
}

/** What joins the members of a list: A、B和C, A以及B. */
const JOINT = '(?:、|和|与|及|以及|、?并|暨)';
/** What may stand before a member of a list: the place it is in (K里的E), its amount (投资¥的J). */
const MEMBER_LEAD = `(?:[^${ANY_SIGN}，。；：、]{0,10}的)?`;
const PLACED_LEAD = `(?:[${signOf('District')}${signOf('Park')}]+(?:里|内|市|县)?的?|[^${ANY_SIGN}，。；：、]{0,12}的)?`;

// {<} not after a preposition (与, 为, 在 …); {!} not before a mention or 的. {s:EN+} a list of enterprises or institutions, named s; {G} a product; {_} up to 16 characters of the clause without
// a mention; {_9} up to 9; {.} up to 40 characters of the clause; {-E|20} up to 20 of
// the clause without an enterprise; {~E} up to 60 of the sentence (to 。 or ；) without an enterprise; {~EG|20} up to 20 without
// an enterprise or a product.
const RE_SLOT =
  /\{(?<guard>[<!])\}|\{(?:(?<name>[a-z]):)?(?<letters>[DKJEIGNHRA]+)(?<many>\+)?\}|\{_(?<gap>\d*)\}|\{(?<clause>\.)\}|\{(?<scope>[~-])(?<without>[DKJEIGNHRA]*)(?:\|(?<reach>\d+))?\}/gu;

const AGENT_GUARD = '(?<![与同跟向为给由从对被在进到把将至自])';
const HEAD_GUARD = `(?![的${ANY_SIGN}])`;

/** Makes a pattern ready to be run over a reading's signs. */
export function compileSigns(pattern: string): SignPattern {
  const needs: number[] = [];
  const source = pattern.replace(RE_SLOT, (...args: unknown[]) => {
    const groups = args.at(-1) as Record<string, string | undefined>;
    if (groups['guard'] !== undefined) return groups['guard'] === '<' ? AGENT_GUARD : HEAD_GUARD;
    if (groups['letters'] === undefined) return gapSource(groups);
    const before = pattern.slice(0, args.at(-3) as number);
    const isMany = /^[*?]/u.test(pattern.slice(before.length + String(args[0]).length));
    if (isRequired(before) && !isMany) needs.push(bitsOf(groups['letters']));
    return slotSource(groups['letters'], groups['name'], groups['many'] !== undefined);
  });
  return { expression: new RegExp(source, 'gdu'), needs };
}

/** Whether what follows `before` must match: it lies in no group but named ones (which are never optional). */
function isRequired(before: string): boolean {
  const open: boolean[] = [];
  for (const [paren, name] of before.matchAll(/\((\?<[a-z]>)?|\)/gu)) {
    if (paren === ')') open.pop();
    else open.push(name !== undefined);
  }
  return open.every((isNamed) => isNamed);
}

function gapSource(groups: Record<string, string | undefined>): string {
  if (groups['gap'] !== undefined) return `[^${ANY_SIGN}，。；：！？]{0,${groups['gap'] || '16'}}?`;
  if (groups['clause'] !== undefined) return '[^，。；：！？]{0,40}?';
  const end = groups['scope'] === '-' ? '，。；：！？' : '。；！？';
  const without = [...(groups['without'] ?? '')].map(letterSign).join('');
  return `[^${without}${end}]{0,${groups['reach'] ?? '60'}}?`;
}

function slotSource(letters: string, name: string | undefined, many: boolean): string {
  const one = `[${[...letters].map(letterSign).join('')}]`;
  const lead = /[DK]/u.test(letters) ? MEMBER_LEAD : PLACED_LEAD;
  const source = many ? `${one}(?:${JOINT}${lead}${one})*` : one;
  return name === undefined ? `(?:${source})` : `(?<${name}>${source})`;
}

function letterSign(letter: string): string {
  return signOf(LETTERS[letter] ?? 'District');
}

/** The types that a string of letters names, as bits. */
export function bitsOf(letters: string): number {
  return [...letters].reduce((bits, letter) => bits | typeBit(LETTERS[letter] ?? 'District'), 0);
}

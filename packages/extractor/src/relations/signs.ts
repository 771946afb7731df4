import type { EntityType } from '@liantu/ontology';

/**
 * Rules read a sentence in which every mention is one sign and every amount of money another: 砺石集团投资62亿元建设的
 * 高纯铝项目 is a firm's sign, 投资, ¥, 建设的, a project's sign. Patterns name the signs by these letters.
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
const TYPES = Object.values(LETTERS);
const SIGNS = new Map(TYPES.map((type, i) => [type, String.fromCharCode(FIRST_SIGN + i)]));
const BITS = new Map(TYPES.map((type, i) => [type, 1 << i]));

/** Stands for an amount of money. */
export const AMOUNT_SIGN = '¥';

/** All signs of mentions, for a character class. */
export const ANY_SIGN = '\uE000-\uE009';

/** The sign of a mention of this type: a character of the private use area. */
export function signOf(type: EntityType): string {
  return SIGNS.get(type) ?? '';
}

/** Whether a character is the sign of a mention. */
export function isSign(character: string | undefined): boolean {
  return character !== undefined && character >= '\uE000' && character <= '\uE009';
}

/** The type as one bit of a number. */
export function typeBit(type: EntityType): number {
  return BITS.get(type) ?? 0;
}

/** The types that a string of letters names, as bits. */
export function bitsOf(letters: string): number {
  return [...letters].reduce((bits, letter) => bits | typeBit(typeOf(letter)), 0);
}

/** The signs of the types that a string of letters names. */
export function signsOf(letters: string): string {
  return [...letters].map((letter) => signOf(typeOf(letter))).join('');
}

function typeOf(letter: string): EntityType {
  const type = LETTERS[letter];
  if (type === undefined) throw new TypeError(`typeOf: "${letter}" is no letter of a type`);
  return type;
}

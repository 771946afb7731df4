import { ANY_SIGN, bitsOf, signsOf } from './signs.js';

/** A pattern made ready: the expression, and the types without which it cannot match. */
export interface SignPattern {
  readonly expression: RegExp;
  /** Each entry is a set of types, as bits, of which the sentence must hold one. */
  readonly needs: readonly number[];
}

/** What is said of a mention in brackets: A（占股51%、B占股49%）, A（牵头）. */
const ASIDE = '(?:（[^（）。；]{1,40}）)?';
/** What joins the members of a list: A、B和C, A（牵头）/B, A × B. */
const JOINT = `${ASIDE}(?:、|和|与|及|以及|，还有|、?并|暨|/| ?[×xX] ?)`;
// A、|中游的|B are two levels, 控股的A、|参股的|B no equals.
const LEADING_WORDS = `(?![上中下]游|参股)[^${ANY_SIGN}，。；：、]{0,12}的`;
/** What a firm makes before its name: 做|覆铜板的|E. */
const MAKING = `(?:做|产|生产|主打|专做|主攻|从事|研发)[^${ANY_SIGN}，。；：、]{0,6}[${signsOf('G')}][^${ANY_SIGN}，。；：、]{0,4}的`;
/** What a member is called before its name: A与|本土老号|B. */
const CALLED = `[^${ANY_SIGN}，。；：、]{0,6}(?:企业|公司|老号|龙头|[国名民央外台港车药酒]企|[台港外日德]商|关联方)`;
/** What may stand before a member of a list: its amount (投资¥的J), the place it is in (乙园里的E). */
const LEAD = `(?:${LEADING_WORDS})?`;
const PLACED_LEAD = `(?:[${signsOf('DK')}]+(?:里|内|市|县)?的?|${LEADING_WORDS}(?:${CALLED})?|${MAKING}|${CALLED})?`;

/** Goods that nobody knows between known ones: 车轴、|轮对|、转向架. */
const UNKNOWN = `(?:、[^${ANY_SIGN}，。；：、和与及的]{2,8}(?=[、和与及]))?`;

const AGENT_GUARD = '(?<![与同跟向为给由从对被在进到把将至自])';
const HEAD_GUARD = `(?![的${ANY_SIGN}])`;

interface Groups {
  readonly head?: string;
  readonly guards?: string;
  readonly name?: string;
  readonly letters?: string;
  readonly many?: string;
  readonly gap?: string;
  readonly reach?: string;
  readonly without?: string;
  readonly upTo?: string;
}

// (?<!由) | (?<!前身(?:是|为)|原名)
const RE_GUARD = /\(\?<!(?<words>(?:[^()]|\(\?:[^()]*\))*)\)/gu;
const RE_SLOT = new RegExp(
  [
    String.raw`\{(?<head>!)\}`,
    // What must not stand before a slot is taken with it, unless the slot may be left out.
    String.raw`(?<guards>(?:${RE_GUARD.source.replace('?<words>', '?:')})+(?=\{[^{}]+\}(?![?*])))?` +
      String.raw`\{(?:(?<name>[a-z]):)?(?<letters>[A-Z]+)(?<many>\+)?\}`,
    String.raw`\{_(?<gap>\d*)\}`,
    String.raw`\{(?<reach>[~-])(?<without>[A-Z]*)(?:\|(?<upTo>\d+))?\}`,
  ].join('|'),
  'gu',
);

/**
 * Makes a pattern ready to be run over a reading's signs. It is a regular expression with slots:
 *
 * - `{s:E}` a firm, named s; `{o:EN+}` a list of firms or bodies, named o; `{D}` a district
 * - `{_}` up to 16 characters of the clause without a mention; `{_9}` up to 9
 * - `{-JE|20}` up to 20 characters of the clause without a project or firm
 * - `{~E}` up to 60 of the sentence (to 。 or ；) without a firm; `{~E|20}` up to 20
 * - `{<}` not after a preposition (与, 为, 在); `{!}` not before a mention or 的
 *
 * @example `{s:J}由{o:EN+}(?:承建|投资)` reads 高纯铝项目由砺石集团承建.
 */
export function compileSigns(pattern: string): SignPattern {
  const needs: number[] = [];
  const guarded = pattern.replaceAll('{<}', AGENT_GUARD);
  const source = guarded.replace(RE_SLOT, (...args: unknown[]) => {
    const groups = args.at(-1) as Groups;
    const offset = args.at(-3) as number;
    if (groups.letters !== undefined && isRequired(guarded, offset, String(args[0]))) {
      needs.push(bitsOf(groups.letters));
    }
    return sourceOf(groups);
  });
  // Without u, so that a gap need not tell pairs (𠮷) from halves at every step: a search takes a fifth less.
  return { expression: new RegExp(source, 'gd'), needs };
}

function sourceOf({
  head,
  guards,
  name,
  letters,
  many,
  gap,
  reach,
  without,
  upTo,
}: Groups): string {
  if (head !== undefined) return HEAD_GUARD;
  if (letters !== undefined) return slotSource(letters, name, many !== undefined, guards ?? '');
  if (gap !== undefined) return `[^${ANY_SIGN}，。；：！？]{0,${gap || '16'}}?`;
  const end = reach === '-' ? '，。；：！？' : '。；！？';
  return `[^${signsOf(without ?? '')}${end}]{0,${upTo ?? '60'}}?`;
}

function slotSource(
  letters: string,
  name: string | undefined,
  many: boolean,
  guards: string,
): string {
  const one = `[${signsOf(letters)}]`;
  const lead = /[DK]/u.test(letters) ? LEAD : PLACED_LEAD;
  const end = letters.includes('D') ? '(?:管委会|政府)?(?=、)' : '';
  // Asked behind the slot's first sign, so that a search passes over all that is none.
  const first = one + guards.replace(RE_GUARD, '(?<!(?:$<words>).)');
  const unknown = letters === 'G' ? UNKNOWN : '';
  const source = many
    ? `${first}${end && `(?:${end})?`}(?:${unknown}${JOINT}${lead}${one})*`
    : first;
  const aside = /[EJNK]/u.test(letters) ? ASIDE : '';
  return name === undefined ? `(?:${source}${aside})` : `(?<${name}>${source})${aside}`;
}

/** Whether a slot must match: it is not optional, and lies in no group but named ones (which never are). */
function isRequired(pattern: string, offset: number, slot: string): boolean {
  if (/^[*?]/u.test(pattern.slice(offset + slot.length))) return false;
  const open: boolean[] = [];
  for (const [paren, name] of pattern.slice(0, offset).matchAll(/\((\?<[a-z]>)?|\)/gu)) {
    if (paren === ')') open.pop();
    else open.push(name !== undefined);
  }
  return open.every((isNamed) => isNamed);
}

import type { Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';

interface Named extends Span {
  readonly mention?: Mention;
}

const LONGEST_QUOTE = 200;
const LONGEST_ATTRIBUTION = 36;
const LONGEST_LEAD = 24;
const LONGEST_TURN_HEAD = 60;
// 庄砺行：不做，… at the head of a line; 记者 asks, and is of no firm.
const RE_TURN = /^[ 　]*(?<name>(?!记者|问)\p{Script=Han}{1,5})(?<office>（[^（）\n]{0,40}）)?：/u;

/** The bodies that people are said to work for, by the people's names. */
export type Employers = ReadonlyMap<string, Mention>;

/**
 * Whom a 我们 speaks for. In a quotation: the firm, body or place that the words behind it name before the speaker
 * (”砺石集团副总裁陈砚秋说), else the employer of the speaker named behind or before it. In an interview: the employer of
 * whose turn it is. `nearby` are the mentions around it, in order. Undefined elsewhere.
 */
export function speakerOf(
  text: string,
  position: number,
  nearby: readonly Named[],
  employers: Employers,
): Mention | undefined {
  const turn = turnOf(text, position);
  if (turn) return employers.get(turn.name) ?? bodyWithin(turn.head, nearby);
  const close = text.indexOf('”', position);
  const next = text.indexOf('“', position);
  const isQuoted = close >= 0 && close - position <= LONGEST_QUOTE && (next < 0 || next > close);
  if (!isQuoted) return undefined;
  const behind = nearby.filter(({ start }) => start > close && start < close + LONGEST_ATTRIBUTION);
  const person = behind.findIndex(({ mention }) => mention?.type === 'Person');
  const body = behind
    .slice(0, Math.max(person, 0))
    .findLast(({ mention }) => mention?.deixis === undefined && isBody(mention))?.mention;
  const name = behind[person]?.mention?.name ?? introducer(text, position, nearby);
  return body ?? (name === undefined ? undefined : employers.get(name));
}

/** Who speaks in the line of an interview that holds `position`, and where the line names the speaker. */
function turnOf(text: string, position: number): { name: string; head: Span } | undefined {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const match = RE_TURN.exec(text.slice(start, Math.min(start + LONGEST_TURN_HEAD, position)));
  const name = match?.groups?.['name'];
  return match && name !== undefined
    ? { name, head: { start, end: start + match[0].length } }
    : undefined;
}

function bodyWithin({ start, end }: Span, nearby: readonly Named[]): Mention | undefined {
  return nearby.find((one) => one.start >= start && one.end <= end && isBody(one.mention))?.mention;
}

/** The last person named just before the quotation opens (陈砚秋说：“我们…). */
function introducer(text: string, position: number, nearby: readonly Named[]): string | undefined {
  const open = text.lastIndexOf('“', position);
  return nearby.findLast(
    ({ mention, end }) => mention?.type === 'Person' && end <= open && end > open - LONGEST_LEAD,
  )?.mention?.name;
}

/** Whether a mention is of something that people speak for. */
export function isBody(mention: Mention | undefined): boolean {
  return (
    mention?.type === 'Enterprise' ||
    mention?.type === 'Institution' ||
    mention?.type === 'District'
  );
}

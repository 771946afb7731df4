import type { Span } from '@liantu/ontology';
import type { Mention } from '../mentions/mention.js';

interface Named extends Span {
  readonly mention?: Mention;
}

const LONGEST_QUOTE = 200;
const LONGEST_ATTRIBUTION = 36;

/**
 * Whom a 我们 speaks for: the firm, body or place that the words behind its quotation name before the speaker
 * (”砺石集团副总裁陈砚秋说). `later` are the mentions behind it, in order. Undefined outside quotations and where only
 * the speaker is named.
 */
export function speakerOf(
  text: string,
  position: number,
  later: readonly Named[],
): Mention | undefined {
  const close = text.indexOf('”', position);
  const open = text.indexOf('“', position);
  if (close < 0 || close - position > LONGEST_QUOTE || (open >= 0 && open < close))
    return undefined;
  const behind = later.filter(({ start }) => start > close && start < close + LONGEST_ATTRIBUTION);
  const person = behind.findIndex(({ mention }) => mention?.type === 'Person');
  return behind
    .slice(0, Math.max(person, 0))
    .findLast(({ mention }) => mention?.deixis === undefined && isBody(mention))?.mention;
}

function isBody(mention: Mention | undefined): boolean {
  return (
    mention?.type === 'Enterprise' ||
    mention?.type === 'Institution' ||
    mention?.type === 'District'
  );
}

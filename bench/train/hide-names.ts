import { hashText, mix } from '../../packages/extractor/src/learned/hash.js';
import type { Mention } from '../../packages/extractor/src/mentions/mention.js';
import type { AnnotatedPage } from './annotated-pages.js';

/**
 * The rules' mentions of a page as if they had missed a share of its names, each everywhere: on articles that they were not written on
 * they miss more, and what is learnt must not wait for them. Districts come from the gazetteer and stay.
 */
export function hideNames(
  { mentions, id }: AnnotatedPage,
  variant: number,
  share: number,
): Mention[] {
  const isShown = ({ type, name }: Mention): boolean =>
    type === 'District' || diceOf(`${id} ${name}`, variant) >= share;
  return mentions.filter(isShown);
}

/** A number in [0, 1) that depends on the arguments alone. */
export function diceOf(text: string, variant: number): number {
  return ((mix(hashText(text), variant) >>> 8) % 1000) / 1000;
}

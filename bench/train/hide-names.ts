import { FoundMentions } from '../../packages/extractor/src/mentions/found-mentions.js';
import { hashText, mix } from '../../packages/extractor/src/learned/hash.js';
import type { Mention } from '../../packages/extractor/src/mentions/mention.js';
import type { AnnotatedPage } from './annotated-pages.js';

/** Which names are hidden: `share` of them (0 to 1), another choice for each `variant`. */
export interface Hiding {
  readonly variant: number;
  readonly share: number;
}

/**
 * The page as if the rules had missed a share of its names, each everywhere: on articles that they were not written on
 * they miss more, and what is learnt must not wait for them. Districts come from the gazetteer and stay.
 */
export function hideNames(
  { context, mentions, id }: AnnotatedPage,
  variant: number,
  share: number,
): Pick<AnnotatedPage, 'context' | 'mentions'> {
  if (share === 0) return { context, mentions };
  const isShown = ({ type, name }: Mention): boolean =>
    type === 'District' || diceOf(`${id} ${name}`, variant) >= share;
  const found = new FoundMentions();
  for (const mention of context.found.all()) if (isShown(mention)) found.add(mention);
  // Units are remembered by sentence; these are cut anew.
  const sentences = context.sentences.map((sentence) => ({ ...sentence }));
  return { context: { ...context, sentences, found }, mentions: mentions.filter(isShown) };
}

/** A number in [0, 1) that depends on the arguments alone. */
export function diceOf(text: string, variant: number): number {
  return ((mix(hashText(text), variant) >>> 8) % 1000) / 1000;
}

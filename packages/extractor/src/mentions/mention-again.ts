import type { Span } from '@liantu/ontology';
import type { Mention } from './mention.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';

/** The shortest name that is looked for again without marks around it. */
const SHORTEST = 3;

/** Later and earlier places where a name that the page taught stands by itself: the memory of the article. */
export function mentionsAgain(
  context: RecognitionContext,
  found: readonly Mention[],
  rule: string,
): Mention[] {
  const taught = new Map<string, Mention>();
  for (const mention of found) {
    for (const name of [...(mention.aliases ?? []), mention.name]) {
      if (name.length >= SHORTEST && !taught.has(name)) taught.set(name, mention);
    }
  }
  return [...taught].flatMap(([printed, { type, name, confidence }]) =>
    occurrencesOf(context, printed).map(({ start, end }) => ({
      start,
      end,
      type,
      name,
      rule,
      confidence: confidence - 0.1,
    })),
  );
}

/** Where a name is printed within readable sentences, in reading order. */
export function occurrencesOf(context: RecognitionContext, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = context.text.indexOf(name); at >= 0; at = context.text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const sentence = sentenceAt(context.sentences, at);
    if (sentence && end <= sentence.end) spans.push({ start: at, end });
  }
  return spans;
}

/** The readable sentence that holds `position`. */
function sentenceAt(
  sentences: readonly ReadableSentence[],
  position: number,
): ReadableSentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (position < sentence.start) high = middle - 1;
    else if (position >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

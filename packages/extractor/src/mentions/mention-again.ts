import type { Mention } from './mention.js';
import type { RecognitionContext } from './recognition.js';
import { TermTrie } from './term-trie.js';

/** The shortest name that is looked for again without marks around it. */
const SHORTEST = 3;

/** Later and earlier places where a name that the page taught stands by itself: the memory of the article. */
export function mentionsAgain(
  context: RecognitionContext,
  found: readonly Mention[],
  rule: string,
): Mention[] {
  const taught = found.filter(({ deixis }) => !deixis);
  if (taught.length === 0) return [];
  const names = new TermTrie<Mention>();
  for (const mention of taught) {
    for (const name of [...(mention.aliases ?? []), mention.name]) {
      if (name.length >= SHORTEST && names.get(name) === undefined) names.set(name, mention);
    }
  }
  return context.sentences.flatMap((sentence) =>
    names.scan(sentence.text).map(({ start, end, value }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      type: value.type,
      name: value.name,
      rule,
      confidence: value.confidence - 0.1,
    })),
  );
}

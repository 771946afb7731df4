import type { Span } from '@liantu/ontology';
import type { Page, ParagraphKind } from '../layout/page.js';
import type { LookedOver, ReachingPattern } from '../patterns/pattern-pool.js';
import { FoundMentions } from './found-mentions.js';
import type { Lexicons } from './lexicons.js';
import type { Mention } from './mention.js';
import type { Unit } from './phrase-unit.js';
import type { Segmenter } from './segmenter.js';
import { SENTENCE_PATTERNS } from './sentence-patterns.js';
import { Tokens } from './tokens.js';

/** A sentence that may carry mentions: furniture and bylines are left out. */
export interface ReadableSentence extends Span, LookedOver {
  /** `page.text.slice(start, end)`: match in it and add `start`. */
  readonly text: string;
  /** Index into the page's paragraphs. */
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** Index into the page's stories. */
  readonly story: number;
  /** What `unitsOf` cut it into; undefined until that is asked. */
  units: readonly Unit[] | undefined;
}

/** What a recogniser may look at. Everything is in page coordinates. */
export interface RecognitionContext {
  readonly page: Page;
  /** `page.text`. */
  readonly text: string;
  readonly sentences: readonly ReadableSentence[];
  /** The words of the page, cut once. */
  readonly tokens: Tokens;
  readonly lexicons: Lexicons;
  /** What the recognisers before this one found, not yet settled: overlapping candidates stand side by side. */
  readonly found: FoundMentions;
}

/** Finds the mentions of one type (or of types that are told apart by the same evidence). */
export type Recognizer = (context: RecognitionContext) => Mention[];

/** Lays out what the recognisers share: sentences, words, and an empty set of findings. */
export function createRecognitionContext(
  page: Page,
  segmenter: Segmenter,
  lexicons: Lexicons,
): RecognitionContext {
  return {
    page,
    text: page.text,
    sentences: readableSentences(page),
    tokens: new Tokens(page.text, segmenter),
    lexicons,
    found: new FoundMentions(),
  };
}

/** A match of a pattern on the page, in page coordinates, with the sentence that holds it. */
export interface PageMatch extends Span {
  readonly sentence: ReadableSentence;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** How far behind its sentence a pattern may look: it is not searched for to the end of the page. */
const AHEAD = 80;

/**
 * The matches of a pattern that lie within one readable sentence. It is matched in the page, so `^` means the page's
 * start, and what it looks at before and behind may belong to the sentences around.
 */
export function matchesIn(context: RecognitionContext, pattern: ReachingPattern): PageMatch[] {
  const { text } = context;
  const matches: PageMatch[] = [];
  // Up to where the page has been searched.
  let from = 0;
  for (const sentence of context.sentences) {
    if (sentence.end <= from || !pattern.mayBeIn(sentence)) continue;
    from = Math.max(from, sentence.start);
    const readable = text.slice(0, sentence.end + AHEAD);
    while (from < sentence.end) {
      const match = pattern.matchFrom(readable, from);
      if (!match) break;
      const start = match.index;
      const end = start + match[0].length;
      const isHere = start < sentence.end;
      from = isHere ? Math.max(end, start + 1) : start;
      if (isHere && end <= sentence.end) {
        matches.push({ sentence, start, end, groups: match.groups ?? NO_GROUPS });
      }
    }
  }
  return matches;
}

const NO_GROUPS: PageMatch['groups'] = {};

function readableSentences(page: Page): ReadableSentence[] {
  const readable: ReadableSentence[] = [];
  for (const { kind, story, sentences } of page.paragraphs) {
    if (kind === 'furniture' || kind === 'byline') continue;
    for (const { start, end, paragraph } of sentences) {
      const text = page.text.slice(start, end);
      const cues = SENTENCE_PATTERNS.cuesIn(text);
      readable.push({ start, end, paragraph, kind, story, text, cues, units: undefined });
    }
  }
  return readable;
}

import { join } from 'node:path';
import { createSegmenter, layoutPage, readArticles } from '@liantu/extractor';
import type { Page } from '@liantu/extractor';
import { createLexicons } from '../../packages/extractor/src/mentions/lexicons.js';
import type { Lexicons } from '../../packages/extractor/src/mentions/lexicons.js';
import type { Mention } from '../../packages/extractor/src/mentions/mention.js';
import type { RecognitionContext } from '../../packages/extractor/src/mentions/recognition.js';
import {
  findCandidates,
  settleMentions,
} from '../../packages/extractor/src/mentions/recognize-mentions.js';
import { loadGraphs } from '../../packages/cli/src/evaluate/load-graphs.js';
import type { ScoredGraph } from '../../packages/cli/src/evaluate/score.js';
import { goldMentions } from './gold-mentions.js';
import type { GoldMention } from './gold-mentions.js';

const ROOT = join(import.meta.dirname, '../..');

/** An article with its gold, and what the rules found in it. */
export interface AnnotatedPage {
  readonly id: string;
  readonly page: Page;
  readonly gold: ScoredGraph;
  readonly goldMentions: readonly GoldMention[];
  readonly context: RecognitionContext;
  /** What the rules alone settle on. */
  readonly mentions: readonly Mention[];
}

export const SEGMENTER = createSegmenter();
export const LEXICONS: Lexicons = createLexicons();

/** The articles to learn from: `examples/`, `gold/` and `gold/fresh/`, each in path order. */
export async function loadLearning(): Promise<AnnotatedPage[]> {
  return [
    ...(await load('examples/articles', 'examples/gold')),
    ...(await load('gold/articles', 'gold/graphs')),
    ...(await load('gold/fresh/articles', 'gold/fresh/graphs')),
  ];
}

/** Articles written blind, to measure on and never to learn from: `gold/held`. */
export async function loadHeld(): Promise<AnnotatedPage[]> {
  return load('gold/held/articles', 'gold/held/graphs');
}

async function load(articles: string, graphs: string): Promise<AnnotatedPage[]> {
  const golds = await loadGraphs(join(ROOT, graphs));
  const pages: AnnotatedPage[] = [];
  for await (const { article } of readArticles([join(ROOT, articles)], {})) {
    const gold = article && golds.get(article.id);
    if (!gold) continue;
    const page = layoutPage(article);
    const context = findCandidates(page, SEGMENTER, LEXICONS);
    pages.push({
      id: article.id,
      page,
      gold,
      goldMentions: goldMentions(page.text, gold),
      context,
      mentions: settleMentions(context.found.all()),
    });
  }
  return pages;
}

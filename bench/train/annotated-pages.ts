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
  /** The folder that it lies in, such as `gold/fresh`. */
  readonly folder: string;
  readonly page: Page;
  readonly gold: ScoredGraph;
  readonly goldMentions: readonly GoldMention[];
  readonly context: RecognitionContext;
  /** What the rules alone settle on. */
  readonly mentions: readonly Mention[];
}

export const SEGMENTER = createSegmenter();
export const LEXICONS: Lexicons = createLexicons();

/** Where the short pages of websites lie. */
export const SHORT_PAGES = 'gold/pages';

/** The articles to learn from: `examples/`, `gold/`, `gold/fresh/` and `gold/pages/`, each in path order. */
export async function loadLearning(): Promise<AnnotatedPage[]> {
  return [
    ...(await load('examples', 'gold')),
    ...(await load('gold')),
    ...(await load('gold/fresh')),
    ...(await load(SHORT_PAGES)),
  ];
}

/** Articles written blind, to measure on and never to learn from: `gold/held`. */
export async function loadHeld(): Promise<AnnotatedPage[]> {
  return load('gold/held');
}

/** Short pages of the same kind, to measure on and never to learn from: `gold/held-pages`. */
export async function loadHeldPages(): Promise<AnnotatedPage[]> {
  return load('gold/held-pages');
}

async function load(folder: string, graphs = 'graphs'): Promise<AnnotatedPage[]> {
  const golds = await loadGraphs(join(ROOT, folder, graphs));
  const pages: AnnotatedPage[] = [];
  for await (const { article } of readArticles([join(ROOT, folder, 'articles')], {})) {
    const gold = article && golds.get(article.id);
    if (!gold) continue;
    const page = layoutPage(article);
    const context = findCandidates(page, SEGMENTER, LEXICONS);
    pages.push({
      id: article.id,
      folder,
      page,
      gold,
      goldMentions: goldMentions(page.text, gold),
      context,
      mentions: settleMentions(context.found.all(), context.text),
    });
  }
  return pages;
}

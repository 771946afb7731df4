import { join } from 'node:path';
import { readArticles } from '@liantu/extractor';
import type { Article } from '@liantu/ontology';
import { loadGraphs } from '../packages/cli/src/evaluate/load-graphs.js';
import type { ScoredGraph } from '../packages/cli/src/evaluate/score.js';

const ROOT = join(import.meta.dirname, '..');
const ARTICLES = [join(ROOT, 'examples/articles'), join(ROOT, 'gold/articles')];
const GOLD = [join(ROOT, 'examples/gold'), join(ROOT, 'gold/graphs')];

/** Every annotated article of this repository, in path order. */
export async function loadArticles(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const { article } of readArticles(ARTICLES, {})) if (article) articles.push(article);
  return articles;
}

/** The gold of {@link loadArticles}, by article id. */
export async function loadGold(): Promise<Map<string, ScoredGraph>> {
  const parts = await Promise.all(GOLD.map(loadGraphs));
  return new Map(parts.flatMap((part) => [...part]));
}

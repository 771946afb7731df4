import type { JSX } from 'preact';
import { itemAt } from '../model/dataset.js';
import { newestArticles } from '../model/overview.js';
import { usePage } from '../page.js';
import { ArticleRow } from './article-row.js';
import { MoreList } from './more-list.js';

const FIRST = 5;

/** The articles that name an entity, the newest first. */
export function SourceList({ node }: { readonly node: number }): JSX.Element {
  const { dataset } = usePage().explorer;
  const own = new Set(itemAt(dataset.nodes, node).members.map(([article]) => article));
  const articles = newestArticles(dataset).filter((article) => own.has(article));
  return (
    <ul class="rows">
      <MoreList
        items={articles}
        first={FIRST}
        render={(article) => <ArticleRow key={article} article={article} />}
      />
    </ul>
  );
}

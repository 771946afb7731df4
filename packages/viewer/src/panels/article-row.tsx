import type { JSX } from 'preact';
import { itemAt } from '../model/dataset.js';
import { usePage } from '../page.js';

/** An article as a line: its title, and below it day, paper and how many entities it names. */
export function ArticleRow({ article }: { readonly article: number }): JSX.Element {
  const { explorer, ui } = usePage();
  const { id, title, source, publishedAt } = itemAt(explorer.dataset.articles, article);
  const { reader, detail } = ui.messages.value;
  const named = itemAt(explorer.dataset.nodesOfArticle, article).length;
  const open = (): void => {
    ui.sheet.value = 'none';
    explorer.read(id);
  };
  return (
    <li class="row article-row">
      <button type="button" class="article-button" onClick={open}>
        <span class="article-title">{title ?? id}</span>
        <span class="meta">
          <span>{publishedAt ?? detail.undated}</span>
          {source !== undefined && <span>{source}</span>}
          <span>{reader.entities(named)}</span>
        </span>
      </button>
    </li>
  );
}

import type { ArticleFile } from '@liantu/graph/memory';
import type { Evidence } from '@liantu/ontology';
import { BookOpen } from 'lucide-preact';
import type { JSX } from 'preact';
import { itemAt } from '../model/dataset.js';
import { printedNames } from '../model/evidence.js';
import { highlightNames } from '../model/highlight-names.js';
import { usePage } from '../page.js';
import { useArticle } from './use-article.js';

/** Finds evidence in an article's file. */
export type FindEvidence = (article: number, file: ArticleFile) => readonly Evidence[];

interface EvidenceListProps {
  /** Indices of the articles that give the evidence. */
  readonly articles: readonly number[];
  readonly find: FindEvidence;
  /** The nodes whose names are set off in the sentences. */
  readonly nodes: readonly number[];
}

/** The sentences behind a relation or fact, article by article, the newest first. */
export function EvidenceList({ articles, find, nodes }: EvidenceListProps): JSX.Element {
  const { dataset } = usePage().explorer;
  const day = (article: number): string => itemAt(dataset.articles, article).publishedAt ?? '';
  const newestFirst = articles.toSorted((a, b) =>
    day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a - b,
  );
  return (
    <div class="evidence">
      {newestFirst.map((article) => (
        <ArticleEvidence key={article} article={article} find={find} nodes={nodes} />
      ))}
    </div>
  );
}

function ArticleEvidence({
  article,
  find,
  nodes,
}: Omit<EvidenceListProps, 'articles'> & { readonly article: number }): JSX.Element {
  const { explorer, ui } = usePage();
  const { hash } = itemAt(explorer.dataset.articles, article);
  const { loaded, retry } = useArticle(hash);
  const words = ui.messages.value.evidence;
  const value = loaded.value;
  if (value.state === 'loading') return <p class="muted">{words.loading}</p>;
  if (value.state === 'failed') {
    return (
      <p class="failed">
        {words.failed(value.reason)}
        <button type="button" class="text-button" onClick={retry}>
          {words.retry}
        </button>
      </p>
    );
  }
  const items = find(article, value.file);
  const names = nodes.flatMap((node) => printedNames(explorer.dataset, node, article, value.file));
  if (items.length === 0) return <p class="muted">{words.none}</p>;
  return (
    <>
      {items.map((item, index) => (
        <Quotation key={index} article={article} item={item} names={names} />
      ))}
    </>
  );
}

function Quotation({
  article,
  item,
  names,
}: {
  readonly article: number;
  readonly item: Evidence;
  readonly names: readonly string[];
}): JSX.Element {
  const { explorer, ui } = usePage();
  const { id, title, source, publishedAt } = itemAt(explorer.dataset.articles, article);
  const words = ui.messages.value;
  const open = (): void => {
    ui.sheet.value = 'none';
    explorer.read(id, item.parts);
  };
  return (
    <figure class={item.modality === 'planned' ? 'quotation planned' : 'quotation'}>
      <blockquote>
        {highlightNames(item.quote, names).map(({ text, isName }, index) =>
          isName ? <b key={index}>{text}</b> : text,
        )}
        {item.modality === 'planned' && <span class="chip dashed">{words.detail.planned}</span>}
      </blockquote>
      <figcaption>
        <button type="button" class="source-button" title={words.evidence.read} onClick={open}>
          <BookOpen size={13} aria-hidden="true" />
          <span class="source-title">{title ?? id}</span>
        </button>
        <span class="meta">
          <span>{publishedAt ?? words.detail.undated}</span>
          {source !== undefined && <span>{source}</span>}
          <span title={`${words.evidence.rule} ${item.rule}`}>
            {words.evidence.confidence} {item.confidence.toFixed(2)}
          </span>
        </span>
      </figcaption>
    </figure>
  );
}

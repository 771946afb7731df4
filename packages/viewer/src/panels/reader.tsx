import type { ArticleFile } from '@liantu/graph/memory';
import type { Evidence } from '@liantu/ontology';
import { ENTITY_TYPES } from '@liantu/ontology';
import { ArrowLeft } from 'lucide-preact';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { formatAddress } from '../model/address.js';
import type { Dataset } from '../model/dataset.js';
import { itemAt } from '../model/dataset.js';
import type { Filters } from '../model/filters.js';
import type { Mention, Run } from '../model/marked-text.js';
import { markText, sentencesAround } from '../model/marked-text.js';
import { newestArticles } from '../model/overview.js';
import { usePage } from '../page.js';
import { ArticleRow } from './article-row.js';
import { focusPanel } from './focus-panel.js';
import { useArticle } from './use-article.js';

/** The articles: the list of all, or one with its names marked. */
export function ArticlesView(): JSX.Element {
  const { explorer, ui } = usePage();
  const { article } = explorer.address.value;
  const words = ui.messages.value.reader;
  if (article === undefined) return <ArticleList />;
  const index = explorer.dataset.indexOfArticle.get(article);
  return (
    <div key={article} class="reader" id="reader" tabIndex={-1}>
      <div class="page">
        <button type="button" class="text-button back" onClick={() => explorer.read()}>
          <ArrowLeft size={14} aria-hidden="true" />
          {words.list}
        </button>
        {index === undefined ? (
          <p class="failed">{words.missing(article)}</p>
        ) : (
          <ArticlePage key={index} article={index} />
        )}
      </div>
    </div>
  );
}

function ArticleList(): JSX.Element {
  const { explorer, ui } = usePage();
  const { dataset } = explorer;
  return (
    <div class="reader" id="reader" tabIndex={-1}>
      <div class="page">
        <h2 class="page-title">
          {ui.messages.value.reader.list}
          <span class="muted figure">{dataset.articles.length}</span>
        </h2>
        <ul class="rows">
          {newestArticles(dataset).map((article) => (
            <ArticleRow key={article} article={article} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function ArticlePage({ article }: { readonly article: number }): JSX.Element {
  const { explorer, ui } = usePage();
  const { id, title, source, publishedAt, hash, chars } = itemAt(
    explorer.dataset.articles,
    article,
  );
  const { reader, detail, evidence } = ui.messages.value;
  const { loaded, retry } = useArticle(hash);
  const value = loaded.value;
  return (
    <article>
      <h2 class="page-title">{title ?? id}</h2>
      <p class="meta">
        <span>{publishedAt ?? detail.undated}</span>
        {source !== undefined && <span>{source}</span>}
        <span>{reader.chars(chars)}</span>
        <span>{reader.entities(itemAt(explorer.dataset.nodesOfArticle, article).length)}</span>
        <span>{reader.mentions}</span>
      </p>
      {value.state === 'loading' && <p class="muted">{evidence.loading}</p>}
      {value.state === 'failed' && (
        <p class="failed">
          {evidence.failed(value.reason)}
          <button type="button" class="text-button" onClick={retry}>
            {evidence.retry}
          </button>
        </p>
      )}
      {value.state === 'ready' && <ArticleText article={article} file={value.file} />}
    </article>
  );
}

function ArticleText({
  article,
  file,
}: {
  readonly article: number;
  readonly file: ArticleFile;
}): JSX.Element {
  const { explorer, ui } = usePage();
  const { parts, filters } = explorer.address.value;
  const { text } = file.article;
  const mentions = useMemo(
    () => mentionsOf(explorer.dataset, article, file, filters),
    [article, file, filters],
  );
  const lines = useMemo(
    () => markText(text ?? '', mentions, sentencesAround(text ?? '', parts ?? [])),
    [text, mentions, parts],
  );
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What stands first only governs (the place, the date); the last piece is where it is said.
    const marks = root.current?.querySelectorAll('.evidence-mark');
    marks?.[marks.length - 1]?.scrollIntoView({ block: 'center' });
  }, [article, parts]);
  if (text === undefined) return <Quotes file={file} note={ui.messages.value.reader.noText} />;
  return (
    <div class="text" ref={root} lang="zh">
      {lines.map(({ runs, afterGap }, index) => (
        <p key={index} class={afterGap ? 'gap' : undefined}>
          {runs.map((run) => (
            <TextRun key={run.start} run={run} />
          ))}
        </p>
      ))}
    </div>
  );
}

function TextRun({ run }: { readonly run: Run }): JSX.Element {
  const content =
    run.node === undefined ? <>{run.text}</> : <MentionLink node={run.node} text={run.text} />;
  return run.evidence ? <mark class="evidence-mark">{content}</mark> : content;
}

// A link, not a button: it flows with the text, and opens in a tab of its own where the reader wants that.
function MentionLink({
  node,
  text,
}: {
  readonly node: number;
  readonly text: string;
}): JSX.Element {
  const { explorer, ui } = usePage();
  const { key, name, type } = itemAt(explorer.dataset.nodes, node);
  const { link: _link, ...address } = explorer.address.value;
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    explorer.inspect(node);
    focusPanel();
  };
  return (
    <a
      class={explorer.focus.value === node ? 'mention current' : 'mention'}
      href={`#${formatAddress({ ...address, focus: key })}`}
      title={`${name} · ${ENTITY_TYPES[type].label[ui.language.value]}`}
      style={{ '--own': `var(--type-${type})` }}
      onClick={open}
    >
      {text}
    </a>
  );
}

function Quotes({
  file,
  note,
}: {
  readonly file: ArticleFile;
  readonly note: string;
}): JSX.Element {
  const quotes = new Set(allEvidence(file).map(({ quote }) => quote));
  return (
    <div class="text" lang="zh">
      <p class="muted">{note}</p>
      {[...quotes].map((quote) => (
        <p key={quote} class="gap">
          {quote}
        </p>
      ))}
    </div>
  );
}

// The legend switches marks here as it does symbols on the canvas.
function mentionsOf(
  dataset: Dataset,
  article: number,
  file: ArticleFile,
  filters: Filters,
): readonly Mention[] {
  return file.entities.flatMap((entity) => {
    const node = dataset.indexOfMember.get(`${article}/${entity.id}`);
    if (node === undefined || filters.types.has(itemAt(dataset.nodes, node).type)) return [];
    return entity.mentions.map((span) => ({ ...span, node }));
  });
}

function allEvidence(file: ArticleFile): readonly Evidence[] {
  const facts = file.entities.flatMap((entity) => entity.facts);
  return [...file.triples, ...facts].flatMap(({ evidence }) => evidence);
}

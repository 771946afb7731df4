import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isDateline } from '../layout/signs.js';
import { parseDateline, type Dateline } from '../layout/dateline.js';
import { prepareCharacters } from '../layout/prepare-characters.js';
import { collectText, depthOf, type DomNode } from './collect-text.js';
import { parseIsoDate, type Metadata } from './parse-metadata.js';

/** Below this share of a page's sentences, what was picked out as the article is not believed. */
const MIN_SHARE = 0.5;
/** Elements beyond which the article is not looked for: it takes too long. */
const MAX_ELEMENTS = 40_000;
/** Nesting beyond which it is not looked for: the time grows with its cube. */
const MAX_DEPTH = 100;
const RE_DATELINE = /[来來]源|[发發][布佈]|[时時][间間]|日期/u;
const RE_SENTENCE = /[\p{Script=Han}”](?:。|；)/gu;

/** The article of a web page: its text, one paragraph a line, without navigation and advertisements. */
export interface HtmlArticle extends Metadata {
  readonly text: string;
}

interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
}

interface DomDocument {
  readonly body: DomElement | null;
  readonly documentElement: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Reads a web page. Scripts do not run; a page in which no article is found is read whole. */
export function parseHtml(html: string): HtmlArticle {
  const document = openDocument(html);
  const whole = collectText(document.body ?? document.documentElement);
  const metadata = readMetadata(document, whole);
  const body = pickArticle(document, whole);
  const text =
    metadata.title && !startsWith(body, metadata.title) ? `${metadata.title}\n\n${body}` : body;
  return { ...metadata, text };
}

/** The charset that a page names in its first bytes; undefined where it names none. */
export function findCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})/iu.exec(head)?.[1];
}

function openDocument(html: string): DomDocument {
  const complete = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(complete) as unknown as { document: DomDocument }).document;
}

function pickArticle(document: DomDocument, whole: string): string {
  if (depthOf(document.body) > MAX_DEPTH) return whole;
  const options = {
    charThreshold: 120,
    maxElemsToParse: MAX_ELEMENTS,
    serializer: (node: unknown) => node,
  };
  try {
    const article = new Readability<unknown>(document, options).parse();
    const text = collectText((article?.content ?? null) as DomNode | null);
    return countSentences(text) >= MIN_SHARE * countSentences(whole) && text !== '' ? text : whole;
  } catch {
    // Too many elements, or a page that its parser stumbles over: the whole page is still readable.
    return whole;
  }
}

function countSentences(text: string): number {
  return text.match(RE_SENTENCE)?.length ?? 0;
}

function startsWith(text: string, title: string): boolean {
  return squeeze(text.slice(0, title.length * 2 + 40)).includes(squeeze(title));
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}

// The names that government sites are bound to, then those that news sites have.
const TITLE = ['ArticleTitle', 'og:title', 'twitter:title'];
const SOURCE = ['ContentSource', 'source'];
const SITE = ['SiteName', 'og:site_name'];
const DATE = [
  'PubDate',
  'article:published_time',
  'publishdate',
  'pubtime',
  'og:release_date',
  'date',
];

function readMetadata(document: DomDocument, whole: string): Metadata {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const content = meta.getAttribute('content')?.trim();
    if (content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const find = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name.toLowerCase())).find(Boolean);
  const printed = readDatelines(whole);
  const title = readTitle(document, find(TITLE));
  const source = find(SOURCE) ?? printed.source ?? find(SITE);
  const publishedAt = parseIsoDate(find(DATE) ?? '') ?? printed.date;
  return {
    ...(title && { title }),
    ...(source && { source }),
    ...(publishedAt && { publishedAt }),
  };
}

function readTitle(document: DomDocument, meta: string | undefined): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map(collectText).filter(Boolean);
  const tab = collectText(document.querySelector('title'));
  const named = meta ?? (headings.length === 1 ? headings[0] : undefined);
  return (named ?? withoutSite(tab)).replace(/\s+/gu, ' ').trim() || undefined;
}

// 某县开工_某某新闻网; 某县开工 - 某网 | 甲-乙高速开工
const RE_SITE = /[_|｜]| [-–—] |--/u;

function withoutSite(title: string): string {
  return title.split(RE_SITE)[0]!.trim() || title;
}

function readDatelines(text: string): Dateline {
  const lines = text.split('\n').filter((line) => line.length < 160 && RE_DATELINE.test(line));
  const plain = lines.map((line) => prepareCharacters(line).text).filter(isDateline);
  const found = plain.map(parseDateline);
  const source = found.map((it) => it.source).find(Boolean);
  const date = found.map((it) => it.date).find(Boolean);
  return { ...(source && { source }), ...(date && { date }) };
}

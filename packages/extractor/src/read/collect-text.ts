/** What is used of a node of a document. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

const TEXT = 3;
const ELEMENT = 1;
const UNREAD = names(
  'script style noscript template svg canvas iframe object head button select option textarea input audio video',
);
const PARAGRAPHS = names(
  'p div section article main header footer nav aside form body h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr figure figcaption fieldset center',
);
const LINES = names('br li tr dt dd caption');
const CELLS = names('td th');

function names(elements: string): ReadonlySet<string> {
  return new Set(elements.toUpperCase().split(' '));
}

/** Marks in the stream of text: where a paragraph, a line and a cell end. */
const PARAGRAPH = '\u0001';
const LINE = '\u0002';
const CELL = '\u0003';
const RE_MARK = new RegExp(`[${PARAGRAPH}${LINE}${CELL}]`, 'gu');

/** The text under a node as a reader sees it: paragraphs parted by blank lines, cells of a table by ｜. */
export function collectText(root: DomNode | null): string {
  const pieces: string[] = [];
  const stack: (DomNode | string)[] = root ? [root] : [];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (typeof next === 'string') pieces.push(next);
    else if (next.nodeType === TEXT) pieces.push((next.textContent ?? '').replace(RE_MARK, ''));
    else if (!UNREAD.has(next.nodeName.toUpperCase())) stack.push(...unfold(next));
  }
  return layOut(pieces.join(''));
}

/** How many elements stand within each other under a node; 0 for none. */
export function depthOf(root: DomNode | null): number {
  let depth = 0;
  let level = root ? [root] : [];
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((node) => Array.from(node.childNodes));
  }
  return depth;
}

/** What is to come of an element, last first. */
function unfold(node: DomNode): (DomNode | string)[] {
  const name = node.nodeName.toUpperCase();
  const children = Array.from(node.childNodes).toReversed();
  if (node.nodeType !== ELEMENT) return children;
  if (PARAGRAPHS.has(name)) return [PARAGRAPH, ...children, PARAGRAPH];
  if (LINES.has(name)) return [LINE, ...children, LINE];
  if (!CELLS.has(name)) return children;
  return [CELL, ...(isDatum(node) ? [writeDatum(node)] : children)];
}

/** A cell with more in it, in elements or characters, lays out a page rather than a table. */
const MAX_DATUM = { nodes: 40, chars: 80 } as const;

/** Whether a cell holds a datum, which is kept on one line whatever paragraphs it is made of. */
function isDatum(cell: DomNode): boolean {
  const stack = Array.from(cell.childNodes);
  let chars = 0;
  for (let nodes = 0; nodes <= MAX_DATUM.nodes; nodes++) {
    const node = stack.pop();
    if (!node) return chars <= MAX_DATUM.chars;
    if (CELLS.has(node.nodeName.toUpperCase())) return false;
    if (node.nodeType === TEXT) chars += node.textContent?.length ?? 0;
    stack.push(...Array.from(node.childNodes));
  }
  return false;
}

function writeDatum(cell: DomNode): string {
  return Array.from(cell.childNodes)
    .map((child) => {
      const text = collectText(child).replace(/\n+/gu, ' ');
      const name = child.nodeName.toUpperCase();
      return PARAGRAPHS.has(name) || LINES.has(name) ? ` ${text} ` : text;
    })
    .join('');
}

function layOut(marked: string): string {
  const paragraphs = marked.split(PARAGRAPH).map((paragraph) => {
    const lines = paragraph
      .split(LINE)
      .map((line) => line.split(CELL).map(tidy).filter(Boolean).join('｜'));
    return lines.filter(Boolean).join('\n');
  });
  return paragraphs.filter(Boolean).join('\n\n');
}

function tidy(text: string): string {
  return text.replace(/[ \t\n\r\f\u00a0]+/gu, ' ').trim();
}

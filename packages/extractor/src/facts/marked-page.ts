import type { EntityType } from '@liantu/ontology';
import type { Page, ParagraphKind } from '../layout/page.js';
import type { Mention } from '../mentions/mention.js';
import { LETTERS } from '../relations/signs.js';

/** A page and its mentions, made from a line in which each mention is marked. */
export interface MarkedPage {
  readonly page: Page;
  readonly mentions: readonly Mention[];
}

const RE_MARKED = /\{(?<letter>[A-Z])(?<name>[^}]+)\}/gu;
const RE_SENTENCE = /[^。！？\n]+[。！？]?/gu;

/**
 * Makes a page of the lines of a marked text, each line a paragraph: `总投资5亿元的{J青禾铜箔项目}开工。` has one project.
 * A line that begins with `# ` is a title. For the examples of rules and for tests; `date` is the story's.
 */
export function markPage(marked: string, date?: string): MarkedPage {
  const mentions: Mention[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(RE_MARKED)) {
    const { letter = '', name = '' } = match.groups ?? {};
    text += marked.slice(last, match.index);
    const type: EntityType = LETTERS[letter] ?? 'District';
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      type,
      name,
      rule: 'marked',
      confidence: 1,
    });
    text += name;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  return { page: pageOf(text, date), mentions };
}

/** What marks a line as a title. */
const TITLE = '# ';

function pageOf(text: string, date: string | undefined): Page {
  let start = 0;
  const paragraphs = text.split('\n').map((line, paragraph) => {
    const isTitle = line.startsWith(TITLE);
    const from = start + (isTitle ? TITLE.length : 0);
    const end = start + line.length;
    start = end + 1;
    const sentences = [...text.slice(from, end).matchAll(RE_SENTENCE)].map((match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
      paragraph,
    }));
    const kind: ParagraphKind = isTitle ? 'title' : 'body';
    return { start: from, end, kind, story: 0, sentences };
  });
  return {
    article: { id: 'marked', uri: [], sha256: '', text },
    text,
    stories: [{ start: 0, end: text.length, ...(date !== undefined && { date }) }],
    paragraphs,
    toSource: (span) => span,
    toSourceParts: (span) => [span],
    fromSource: (span) => span,
  };
}

import { isEntityType } from '@liantu/ontology';
import type { Page, ParagraphKind } from '../layout/page.js';
import type { Deixis, Mention } from '../mentions/mention.js';

// [砺石集团|Enterprise] | [该公司|Enterprise:this] | [湖南省|District#430000]; the innermost first.
const RE_MARK = /\[([^[\]|]+)\|([A-Za-z]+)(?::(this|home))?(?:#(\d{6}))?\]/u;

/**
 * Makes a page of lines (a paragraph each, a heading where it begins with `# `, an item with `1.`) whose mentions are marked as `[name|Type]`, one inside another as `[[砺石|Enterprise]项目|Project]`,
 * pointing words as `[该公司|Enterprise:this]`, a district with its code as `[湖南省|District#430000]`. Throws on an unknown type.
 */
export function markedPage(marked: string): { page: Page; mentions: Mention[] } {
  const found: { start: number; end: number; type: string; deixis?: string; code?: string }[] = [];
  let text = marked;
  for (let match = RE_MARK.exec(text); match; match = RE_MARK.exec(text)) {
    const [whole, name = '', type = '', deixis, code] = match;
    const start = match.index;
    text = text.slice(0, start) + name + text.slice(start + whole.length);
    const shift = whole.length - name.length;
    for (const span of found) {
      if (span.start > start) {
        const isInner = span.end <= start + 1 + name.length;
        span.start -= isInner ? 1 : shift;
        span.end -= isInner ? 1 : shift;
      }
    }
    found.push({
      start,
      end: start + name.length,
      type,
      ...(deixis === undefined ? {} : { deixis }),
      ...(code === undefined ? {} : { code }),
    });
  }
  const mentions = found.map((span) => mentionAt(text, span));
  return {
    page: pageOf(text),
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

const RE_SENTENCE = /[^。！？\n]+[。！？]?/gu;

function pageOf(text: string): Page {
  let start = 0;
  const paragraphs = text.split('\n').map((line, paragraph) => {
    const from = start + (line.startsWith('# ') ? 2 : 0);
    const end = start + line.length;
    start = end + 1;
    const sentences = [...text.slice(from, end).matchAll(RE_SENTENCE)].map((match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
      paragraph,
    }));
    return { start: from, end, kind: kindOf(line), story: 0, sentences };
  });
  return {
    article: { id: 'marked', uri: [], sha256: '', text },
    text,
    stories: [{ start: 0, end: text.length }],
    paragraphs,
    toSource: (span) => span,
    toSourceParts: (span) => [span],
    fromSource: (span) => span,
  };
}

function kindOf(line: string): ParagraphKind {
  if (line.startsWith('# ')) return 'heading';
  return /^\d+[.、]/u.test(line) ? 'item' : 'body';
}

function mentionAt(
  text: string,
  span: { start: number; end: number; type: string; deixis?: string; code?: string },
): Mention {
  const { start, end, type, deixis, code } = span;
  if (!isEntityType(type)) throw new TypeError(`markedPage: "${type}" is no entity type`);
  return {
    start,
    end,
    type,
    name: text.slice(start, end),
    ...(deixis === undefined ? {} : { deixis: deixis as Deixis }),
    ...(code === undefined ? {} : { code }),
    rule: 'test',
    confidence: 1,
  };
}

import type { Article } from '@liantu/ontology';
import { assemblePage } from './assemble-page.js';
import { classifyBlocks } from './classify-blocks.js';
import { findSeams, joinBlock, type Draft } from './draft.js';
import { joinLines } from './join-lines.js';
import { splitLines } from './lines.js';
import { markCaptions } from './mark-captions.js';
import type { Page, ParagraphKind } from './page.js';
import { prepareCharacters } from './prepare-characters.js';
import { rejoinBody } from './rejoin-body.js';
import { ruleTables } from './rule-tables.js';
import { splitMargins } from './split-margins.js';
import { tidyParagraph, type Spacing } from './tidy-paragraph.js';

/**
 * Lays an article out for reading: hard-wrapped lines joined into paragraphs, each with its kind, its story and its
 * sentences. Any string is laid out, an empty one as a page without paragraphs; the work grows with its length.
 */
export function layoutPage(article: Article): Page {
  const drafts = draftParagraphs(article.text);
  return assemblePage(article, rejoinBody(markCaptions(drafts.flatMap(splitMargins))));
}

function draftParagraphs(source: string): Draft[] {
  const prepared = ruleTables(prepareCharacters(source));
  const blocks = joinLines(splitLines(prepared.text));
  const contents = blocks.map((block) => joinBlock(prepared, block));
  const kinds = classifyBlocks(contents.map(({ text }) => text));
  return blocks.map((block, i): Draft => {
    const kind = kinds[i]!;
    const { indent, gap } = block[0]!;
    return {
      content: tidyParagraph(contents[i]!, spacingOf(kind)),
      kind,
      indented: indent >= 2,
      gap,
      seams: findSeams(prepared, block),
    };
  });
}

function spacingOf(kind: ParagraphKind): Spacing {
  if (kind === 'body' || kind === 'caption') return 'running';
  return kind === 'furniture' || kind === 'byline' ? 'loose' : 'display';
}

import type { EntityType } from '@liantu/ontology';
import { layoutPage } from '../layout/layout-page.js';
import { createSegmenter } from './create-segmenter.js';
import { createLexicons } from './lexicons.js';
import { recognizeMentions } from './recognize-mentions.js';

const segmenter = createSegmenter();
const lexicons = createLexicons();

/** The names of one type that the rules see in a text, as often as they stand there, in reading order; for tests. */
export function recognizedNames(type: EntityType, text: string): string[] {
  const page = layoutPage({ id: 'test', uri: [], sha256: '', text });
  return recognizeMentions(page, segmenter, lexicons)
    .filter((mention) => mention.type === type && !mention.deixis)
    .map(({ name }) => name);
}

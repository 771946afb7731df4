export { EXTRACTOR_VERSION, createExtractor } from './extract.js';
export type { Extractor, ExtractorOptions } from './extract.js';
export { layoutPage } from './layout/layout-page.js';
export type { Page, Paragraph, ParagraphKind, Sentence, Story } from './layout/page.js';
export { createSegmenter } from './mentions/create-segmenter.js';
export type { Segmenter, Token } from './mentions/segmenter.js';
export { DEFAULT_MAX_BYTES, readArticles } from './read/read-articles.js';
export type { ReadOptions, ReadResult } from './read/read-articles.js';
export type { ReadCode, ReadProblem } from './read/read-problem.js';

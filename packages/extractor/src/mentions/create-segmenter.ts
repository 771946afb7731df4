import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Segmenter } from './segmenter.js';

/** nodejieba, or `@node-rs/jieba` where its addon could not be built. Both with their bundled dictionary. */
export function createSegmenter(): Segmenter {
  return openNodejieba() ?? openNodeRsJieba();
}

function openNodejieba(): Segmenter | undefined {
  try {
    const jieba = createRequire(import.meta.url)('nodejieba') as typeof import('nodejieba');
    // The addon is loaded with the first call, not with the module.
    jieba.tag('启');
    return { engine: 'nodejieba', tag: (text) => jieba.tag(text) };
  } catch {
    return undefined;
  }
}

function openNodeRsJieba(): Segmenter {
  const jieba = Jieba.withDict(dict);
  return {
    engine: '@node-rs/jieba',
    tag: (text) => jieba.tag(text).map(({ tag, word }) => ({ word, tag })),
  };
}

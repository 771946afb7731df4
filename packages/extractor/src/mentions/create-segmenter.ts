import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type * as Nodejieba from 'nodejieba';
import type { Segmenter } from './segmenter.js';

export type SegmenterEngine = 'nodejieba' | '@node-rs/jieba';

/** Weights of one word as a keyword, for those of 260,000: nobody asks, and they take a fifth of the time to load. */
const KEYWORDS = fileURLToPath(new URL('../../data/keywords.utf8', import.meta.url));

/**
 * The asked engine, default nodejieba; `@node-rs/jieba`, which needs no compiler, where nodejieba's addon is not there.
 * Both with their bundled dictionary, which cut alike.
 */
export function createSegmenter(engine: SegmenterEngine = 'nodejieba'): Segmenter {
  return (engine === 'nodejieba' && openNodejieba()) || openNodeRsJieba();
}

function openNodejieba(): Segmenter | undefined {
  try {
    const require = createRequire(import.meta.url);
    // The module alone does not load the addon, which may not be there.
    const addon: unknown = require('nodejieba/build/Release/nodejieba.node');
    if (!addon) return undefined;
    const jieba = loadAtFirstUse(require('nodejieba') as typeof Nodejieba);
    return {
      engine: 'nodejieba',
      tag: (text) => jieba().tag(text),
      cut: (text) => jieba().cut(text, true),
    };
  } catch {
    return undefined;
  }
}

/** The module keeps one set of dictionaries for all who ask. */
let isLoaded = false;

/** The module, with its dictionaries from the first use: they take half a second, and may never be needed. */
function loadAtFirstUse(jieba: typeof Nodejieba): () => typeof Nodejieba {
  return () => {
    if (!isLoaded) jieba.load({ idfDict: KEYWORDS });
    isLoaded = true;
    return jieba;
  };
}

function openNodeRsJieba(): Segmenter {
  const jieba = Jieba.withDict(dict);
  return {
    engine: '@node-rs/jieba',
    tag: (text) => jieba.tag(text).map(({ tag, word }) => ({ word, tag })),
  };
}

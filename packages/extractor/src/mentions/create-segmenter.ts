import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type * as Nodejieba from 'nodejieba';
import type { Segmenter } from './segmenter.js';

export type SegmenterEngine = 'nodejieba' | '@node-rs/jieba';

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
    // The module alone loads neither the addon, which may not be there, nor its dictionaries, which take half a second
    // and which nobody needs who finds all articles known.
    const addon: unknown = require('nodejieba/build/Release/nodejieba.node');
    if (!addon) return undefined;
    const jieba = require('nodejieba') as typeof Nodejieba;
    return {
      engine: 'nodejieba',
      tag: (text) => jieba.tag(text),
      cut: (text) => jieba.cut(text, true),
    };
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

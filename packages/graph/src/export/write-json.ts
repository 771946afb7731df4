import type { GraphFile } from '../graph-file.js';

/**
 * `graph.json` in pieces to be written one after the other: one item a line, keys in their fixed order, so that two
 * files can be compared line by line.
 */
export function* writeJson({ format, articles, nodes, edges }: GraphFile): Generator<string> {
  yield `{"format":${format},\n"articles":[`;
  yield* writeItems(articles);
  yield '],\n"nodes":[';
  yield* writeItems(nodes);
  yield '],\n"edges":[';
  yield* writeItems(edges);
  yield ']}\n';
}

function* writeItems(items: readonly unknown[]): Generator<string> {
  for (const [i, item] of items.entries()) {
    yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
  }
}

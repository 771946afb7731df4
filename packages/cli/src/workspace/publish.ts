import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildKnowledgeGraph,
  toGraphFile,
  type GraphFile,
  type KnowledgeGraph,
} from '@liantu/graph/memory';
import { ArticleFolder } from './article-folder.js';
import type { GraphSize, Workspace } from './workspace.js';
import { writeWhole } from './write-whole.js';

/** Raised when the graph that is made from the same documents changes. */
const GRAPH_VERSION = '2';

/**
 * Writes `graph.json` and one file an article beside the store, for the explorer. Every file is whole or absent, and
 * `graph.json` never names an article's file that is not there. Nothing is done where nothing changed.
 */
export async function publish(workspace: Workspace): Promise<GraphSize> {
  const entries = workspace.entries();
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([GRAPH_VERSION, entries, workspace.names]))
    .digest('hex');
  const graphPath = join(workspace.folder, 'graph.json');
  const before = workspace.published;
  if (before?.fingerprint === fingerprint && existsSync(graphPath)) return before.size;

  const articles = await ArticleFolder.open(workspace.folder);
  for (const { hash } of entries) {
    if (!articles.has(hash)) await articles.write(hash, workspace.recordBytes(hash));
  }
  const graph = graphFileOf(workspace);
  await writeWhole(graphPath, `${JSON.stringify(graph)}\n`);
  await articles.keepOnly(entries.map(({ hash }) => hash));
  const size = { nodes: graph.nodes.length, edges: graph.edges.length };
  await workspace.markPublished({ fingerprint, size });
  return size;
}

/** The graph of a workspace's documents, joined by its names. */
export function knowledgeGraphOf(workspace: Workspace): KnowledgeGraph {
  return buildKnowledgeGraph(workspace.documents(), { names: workspace.names });
}

/** The graph of a workspace, as `graph.json` holds it. */
export function graphFileOf(workspace: Workspace): GraphFile {
  const hashes = new Map(workspace.entries().map(({ id, hash }) => [id, hash]));
  const graph = buildKnowledgeGraph(workspace.outlines(), { names: workspace.names });
  return toGraphFile(graph, (id) => hashes.get(id)!);
}

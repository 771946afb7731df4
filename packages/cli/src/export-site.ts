import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleFile } from '@liantu/graph/memory';
import { siteFolder } from './site-folder.js';
import { graphFileOf } from './workspace/publish.js';
import type { Workspace } from './workspace/workspace.js';

/** Writes the explorer with its data as static files, for any web server; without `texts`, evidence but no pages. */
export async function exportSite(
  workspace: Workspace,
  folder: string,
  { texts }: { readonly texts: boolean },
): Promise<void> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  await cp(siteFolder(), folder, { recursive: true });
  for (const { hash } of workspace.entries()) {
    const record = workspace.record(hash);
    const content = JSON.stringify(texts ? record : withoutText(record));
    await writeFile(join(folder, 'articles', `${hash}.json`), content);
  }
  await writeFile(join(folder, 'graph.json'), `${JSON.stringify(graphFileOf(workspace))}\n`);
}

function withoutText(record: ArticleFile): ArticleFile {
  const { text: _, ...article } = record.article;
  return { ...record, article };
}

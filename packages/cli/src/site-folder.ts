import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NotFoundError } from '@liantu/ontology';

/** The built explorer. */
export function siteFolder(): string {
  const viewer = dirname(createRequire(import.meta.url).resolve('@liantu/viewer/package.json'));
  const folder = join(viewer, 'dist', 'site');
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new NotFoundError(`the explorer is not built; run: npm start, or pnpm build`);
}

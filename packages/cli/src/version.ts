import { createRequire } from 'node:module';

const manifest = createRequire(import.meta.url)('../package.json') as { version: string };

/** Version of the command, as its package says. */
export const VERSION: string = manifest.version;

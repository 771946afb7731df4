import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { buildKnowledgeGraph, writeGexf, writeGraphml } from '@liantu/graph/memory';
import { UsageError } from '@liantu/ontology';
import { exportSite } from '../export-site.js';
import { graphFileOf } from '../workspace/publish.js';
import { Workspace } from '../workspace/workspace.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

/** How each format is written, a piece of text at a time. */
const FORMATS: Readonly<Record<string, (workspace: Workspace) => Iterable<string>>> = {
  gexf: (workspace) => writeGexf(buildKnowledgeGraph(workspace.documents())),
  graphml: (workspace) => writeGraphml(buildKnowledgeGraph(workspace.documents())),
  json: (workspace) => [JSON.stringify(graphFileOf(workspace)), '\n'],
};
const SITE = 'site';

interface Options {
  readonly format: string;
  readonly out?: string;
  readonly texts: boolean;
}

/** `liantu export DIR --format FORMAT`. */
export const registerExport: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('export')
    .description(messages.export)
    .argument('<dir>', messages.folderArgument)
    .requiredOption('-f, --format <format>', messages.formatOption)
    .option('-o, --out <file>', messages.outFileOption)
    .option('--no-texts', messages.noTextsOption)
    .action(async (folder: string, options: Options, command) => {
      const reporter = reporterOf(command, context);
      const workspace = Workspace.openForReading(folder);
      try {
        await exportAs(workspace, options);
      } finally {
        await workspace.close();
      }
      if (options.out !== undefined) {
        reporter.result(messages.written(options.out), { written: options.out });
      }
    });

  async function exportAs(workspace: Workspace, { format, out, texts }: Options): Promise<void> {
    if (format === SITE) {
      if (out === undefined) throw new UsageError(messages.missingArgument('--out DIR'));
      return exportSite(workspace, out, { texts });
    }
    const write = FORMATS[format];
    if (!write) {
      const allowed = [...Object.keys(FORMATS), SITE].join(', ');
      throw new UsageError(messages.invalidValue('--format', format, allowed));
    }
    await writePieces(write(workspace), out);
  }
};

async function writePieces(pieces: Iterable<string>, path: string | undefined): Promise<void> {
  const stream: Writable = path === undefined ? process.stdout : createWriteStream(path);
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  if (path !== undefined) await finished(stream.end());
}

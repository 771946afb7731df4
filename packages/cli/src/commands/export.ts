import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { writeEdgesCsv, writeGexf, writeGraphml, writeNodesCsv } from '@liantu/graph/memory';
import { UsageError } from '@liantu/ontology';
import { exportSite } from '../export-site.js';
import { graphFileOf, knowledgeGraphOf } from '../workspace/publish.js';
import { Workspace } from '../workspace/workspace.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

type Pieces = Iterable<string>;

/** How each format of one file is written, a piece of text at a time. */
const FILES: Readonly<Record<string, (workspace: Workspace) => Pieces | Promise<Pieces>>> = {
  gexf: (workspace) => writeGexf(knowledgeGraphOf(workspace)),
  graphml: (workspace) => writeGraphml(knowledgeGraphOf(workspace)),
  json: (workspace) => [JSON.stringify(graphFileOf(workspace)), '\n'],
  cypher: async (workspace) => {
    const { writeCypher } = await import('@liantu/graph/neo4j');
    return writeCypher(knowledgeGraphOf(workspace));
  },
};

interface FolderOptions {
  readonly texts: boolean;
}

/** How each format of several files is written into a folder. */
const FOLDERS: Readonly<
  Record<string, (workspace: Workspace, folder: string, options: FolderOptions) => Promise<void>>
> = { csv: exportCsv, site: exportSite };

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
    const writeFolder = FOLDERS[format];
    if (writeFolder) {
      if (out === undefined) throw new UsageError(messages.missingArgument('--out DIR'));
      return writeFolder(workspace, out, { texts });
    }
    const writeFile = FILES[format];
    if (!writeFile) {
      const allowed = [...Object.keys(FILES), ...Object.keys(FOLDERS)].join(', ');
      throw new UsageError(messages.invalidValue('--format', format, allowed));
    }
    return writePieces(await writeFile(workspace), out);
  }
};

async function exportCsv(workspace: Workspace, folder: string): Promise<void> {
  const graph = knowledgeGraphOf(workspace);
  await mkdir(folder, { recursive: true });
  await writePieces(writeNodesCsv(graph), join(folder, 'nodes.csv'));
  await writePieces(writeEdgesCsv(graph), join(folder, 'edges.csv'));
}

async function writePieces(pieces: Pieces, path: string | undefined): Promise<void> {
  const stream: Writable = path === undefined ? process.stdout : createWriteStream(path);
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  if (path !== undefined) await finished(stream.end());
}

import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.js';
import { absorb } from '../extraction/absorb.js';
import { parseJobs, parseSize } from '../parse-options.js';
import { readOwnNames } from '../read-own-names.js';
import type { Reporter } from '../reporter.js';
import { publish } from '../workspace/publish.js';
import { Workspace, type IndexEntry } from '../workspace/workspace.js';
import { reporterOf, type CommandContext, type RegisterCommand } from './command-context.js';

export const DEFAULT_MAX_SIZE = '20MB';

/** `liantu build INPUT… --out DIR`: the corpus becomes what was read. */
export const registerBuild: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('build')
    .description(messages.build)
    .argument('<input...>', messages.inputArgument)
    .requiredOption('-o, --out <dir>', messages.outOption)
    .option('-n, --names <file>', messages.namesOption)
    .option('--max-size <size>', messages.maxSizeOption, DEFAULT_MAX_SIZE)
    .option('-j, --jobs <count>', messages.jobsOption, String(availableParallelism()))
    .action(
      async (
        inputs: string[],
        options: Options & { out: string; names?: string },
        command: Command,
      ) => {
        await change(context, command, inputs, {
          ...options,
          open: async (reporter) => {
            const names = await readOwnNames(options.names, reporter);
            const workspace = Workspace.openForWriting(options.out, { create: true });
            workspace.setNames(names);
            return workspace;
          },
          corpus: (_before, read) => read,
        });
      },
    );
};

/** `liantu add INPUT… --to DIR`: what was read joins the corpus, in place of what had the same ids. */
export const registerAdd: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('add')
    .description(messages.add)
    .argument('<input...>', messages.inputArgument)
    .requiredOption('-t, --to <dir>', messages.toOption)
    .option('--max-size <size>', messages.maxSizeOption, DEFAULT_MAX_SIZE)
    .option('-j, --jobs <count>', messages.jobsOption, String(availableParallelism()))
    .action(async (inputs: string[], options: Options & { to: string }, command: Command) => {
      await change(context, command, inputs, {
        ...options,
        open: () => Promise.resolve(Workspace.openForWriting(options.to, { create: false })),
        corpus: (before, read) => {
          const ids = new Set(read.map(({ id }) => id));
          return [...before.filter(({ id }) => !ids.has(id)), ...read];
        },
      });
    });
};

interface Options {
  readonly maxSize: string;
  readonly jobs: string;
}

interface Change extends Options {
  open(reporter: Reporter): Promise<Workspace>;
  /** The corpus to be, from the one before and the articles read. */
  corpus(before: readonly IndexEntry[], read: readonly IndexEntry[]): readonly IndexEntry[];
}

async function change(
  context: CommandContext,
  command: Command,
  inputs: readonly string[],
  { open, maxSize, jobs, corpus }: Change,
): Promise<void> {
  const reporter = reporterOf(command, context);
  const limits = {
    maxBytes: parseSize(maxSize, context.messages),
    jobs: parseJobs(jobs, context.messages),
  };
  const workspace = await open(reporter);
  try {
    const { entries, extracted } = await absorb(workspace, inputs, limits, reporter);
    workspace.commit(corpus(workspace.entries(), entries));
    const { nodes, edges } = await publish(workspace);
    const articles = workspace.entries().length;
    const unchanged = articles - extracted;
    const { folder } = workspace;
    report(reporter, { folder, articles, extracted, unchanged, nodes, edges });
  } finally {
    await workspace.close();
  }
  if (reporter.failures) context.setExitCode(EXIT.someFailed);
}

function report(reporter: Reporter, counts: Parameters<Reporter['messages']['built']>[0]): void {
  const { messages, failures } = reporter;
  if (failures) reporter.say(messages.failures(failures));
  reporter.result(messages.built(counts), { ...counts, failed: failures });
}

import type { Command } from 'commander';
import { EXIT } from '../exit-codes.js';
import { openExtractor, readOrReport } from '../extraction/absorb.js';
import { extractInputs } from '../extraction/extract-inputs.js';
import { formatExplanation } from '../extraction/format-explanation.js';
import { parseSize } from '../parse-options.js';
import type { Reporter } from '../reporter.js';
import { writeLine } from '../write-line.js';
import { DEFAULT_MAX_SIZE } from './build.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

interface Options {
  readonly maxSize: string;
  readonly explain?: boolean;
}

/** `liantu extract INPUT…`. */
export const registerExtract: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('extract')
    .description(messages.extract)
    .argument('<input...>', messages.inputArgument)
    .option('--explain', messages.explainOption)
    .option('--max-size <size>', messages.maxSizeOption, DEFAULT_MAX_SIZE)
    .action(async (inputs: string[], options: Options, command: Command) => {
      const reporter = reporterOf(command, context);
      const maxBytes = parseSize(options.maxSize, messages);
      if (options.explain) await explainInputs(inputs, maxBytes, reporter);
      else {
        for await (const [, graph] of extractInputs(inputs, maxBytes, reporter)) {
          await writeLine(process.stdout, JSON.stringify(graph));
        }
      }
      if (reporter.failures) context.setExitCode(EXIT.someFailed);
    });
};

async function explainInputs(
  inputs: readonly string[],
  maxBytes: number,
  reporter: Reporter,
): Promise<void> {
  const extractor = openExtractor(reporter);
  for await (const article of readOrReport(inputs, maxBytes, reporter)) {
    const sentences = extractor.explain(article);
    const explained = reporter.asJson
      ? JSON.stringify({ article: article.id, sentences })
      : formatExplanation(article.id, sentences);
    await writeLine(process.stdout, explained);
  }
}

import { EXIT } from '../exit-codes.js';
import { extractInputs } from '../extraction/extract-inputs.js';
import { parseSize } from '../parse-options.js';
import { writeLine } from '../write-line.js';
import { DEFAULT_MAX_SIZE } from './build.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

/** `liantu extract INPUT…`. */
export const registerExtract: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('extract')
    .description(messages.extract)
    .argument('<input...>', messages.inputArgument)
    .option('--max-size <size>', messages.maxSizeOption, DEFAULT_MAX_SIZE)
    .action(async (inputs: string[], options: { maxSize: string }, command) => {
      const reporter = reporterOf(command, context);
      const maxBytes = parseSize(options.maxSize, messages);
      for await (const [, graph] of extractInputs(inputs, maxBytes, reporter)) {
        await writeLine(process.stdout, JSON.stringify(graph));
      }
      if (reporter.failures) context.setExitCode(EXIT.someFailed);
    });
};

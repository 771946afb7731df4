import { UsageError, type DocumentGraph } from '@liantu/ontology';
import { formatMistakes, formatScore } from '../evaluate/format-score.js';
import { graphId, loadGraphs } from '../evaluate/load-graphs.js';
import { scoreGraphs, type ScoredGraph } from '../evaluate/score.js';
import { EXIT } from '../exit-codes.js';
import { extractInputs } from '../extraction/extract-inputs.js';
import { parseSize } from '../parse-options.js';
import type { Reporter } from '../reporter.js';
import { DEFAULT_MAX_SIZE } from './build.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

interface Options {
  readonly articles?: string;
  readonly errors?: boolean;
}

/** `liantu eval GOLD PRED` or `liantu eval GOLD --articles INPUT`. */
export const registerEval: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('eval')
    .description(messages.eval)
    .argument('<gold>', messages.goldArgument)
    .argument('[pred]', messages.predictedArgument)
    .option('-a, --articles <input>', messages.articlesOption)
    .option('--errors', messages.errorsOption)
    .action(async (goldPath: string, predPath: string | undefined, options: Options, command) => {
      const reporter = reporterOf(command, context);
      if ((predPath === undefined) === (options.articles === undefined)) {
        throw new UsageError(messages.evalNeedsOne);
      }
      const gold = await loadGraphs(goldPath);
      const predicted =
        predPath === undefined
          ? await extractGraphs(options.articles!, parseSize(DEFAULT_MAX_SIZE, messages), reporter)
          : await loadGraphs(predPath);
      const score = scoreGraphs(gold, predicted);
      const { mistakes, ...figures } = score;
      const table = formatScore(score);
      reporter.result(
        options.errors ? `${table}\n${formatMistakes(score)}` : table,
        options.errors ? { ...figures, mistakes } : figures,
      );
      if (reporter.failures) context.setExitCode(EXIT.someFailed);
    });
};

async function extractGraphs(
  input: string,
  maxBytes: number,
  reporter: Reporter,
): Promise<Map<string, ScoredGraph>> {
  const graphs = new Map<string, DocumentGraph>();
  for await (const [, graph] of extractInputs([input], maxBytes, reporter)) {
    graphs.set(graphId(graph), graph);
  }
  return graphs;
}

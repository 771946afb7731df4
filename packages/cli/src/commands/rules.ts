import { RULE_IDS } from '@liantu/extractor';
import type { DocumentGraph } from '@liantu/ontology';
import { EXIT } from '../exit-codes.js';
import { extractInputs } from '../extraction/extract-inputs.js';
import { parseSize } from '../parse-options.js';
import { DEFAULT_MAX_SIZE } from './build.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

/** `liantu rules INPUT…`: how often each rule gave evidence. */
export const registerRules: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('rules')
    .description(messages.rules)
    .argument('<input...>', messages.inputArgument)
    .action(async (inputs: string[], _options, command) => {
      const reporter = reporterOf(command, context);
      const fired = new Map<string, number>(RULE_IDS.map((id) => [id, 0]));
      const maxBytes = parseSize(DEFAULT_MAX_SIZE, messages);
      for await (const [, graph] of extractInputs(inputs, maxBytes, reporter))
        countRules(graph, fired);
      const counts = [...fired].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      const lines = counts.map(([rule, count]) => `${String(count).padStart(7)}  ${rule}`);
      reporter.result(lines.join('\n'), Object.fromEntries(counts));
      if (reporter.failures) context.setExitCode(EXIT.someFailed);
    });
};

function countRules(graph: DocumentGraph, fired: Map<string, number>): void {
  const evidence = [...graph.triples, ...graph.entities.flatMap(({ facts }) => facts)].flatMap(
    (item) => item.evidence,
  );
  for (const { rule } of evidence) fired.set(rule, (fired.get(rule) ?? 0) + 1);
}

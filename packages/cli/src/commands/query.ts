import {
  findShortestPath,
  listDistrictChain,
  listNeighbours,
  listProjects,
  listSupplyChain,
  resolveNode,
  type KnowledgeGraph,
} from '@liantu/graph/memory';
import { NotFoundError, UsageError } from '@liantu/ontology';
import type { Command } from 'commander';
import type { Messages } from '../messages.js';
import { knowledgeGraphOf } from '../workspace/publish.js';
import { Workspace } from '../workspace/workspace.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

interface Question {
  /** How many names it asks about. */
  readonly names: number;
  answer(graph: KnowledgeGraph, keys: readonly string[]): readonly unknown[];
}

const QUESTIONS: Readonly<Record<string, Question>> = {
  neighbours: { names: 1, answer: (graph, [key]) => listNeighbours(graph, key!) },
  chain: { names: 1, answer: (graph, [key]) => listDistrictChain(graph, key!) },
  supply: { names: 1, answer: (graph, [key]) => listSupplyChain(graph, key!) },
  projects: { names: 0, answer: (graph) => listProjects(graph) },
  path: { names: 2, answer: (graph, [from, to]) => findShortestPath(graph, from!, to!) ?? [] },
};

/** `liantu query DIR QUESTION [NAME…]`: the named questions, answered by the graph in memory. */
export const registerQuery: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('query')
    .description(messages.query)
    .argument('<dir>', messages.folderArgument)
    .argument('<question>', messages.questionArgument)
    .argument('[name...]', messages.nameArgument)
    .action(async (folder: string, name: string, names: string[], _options, command: Command) => {
      const question = QUESTIONS[name];
      if (!question || question.names !== names.length) {
        const allowed = Object.entries(QUESTIONS)
          .map(([known, { names: count }]) => [known, ...Array(count).fill('NAME')].join(' '))
          .join(', ');
        throw new UsageError(
          messages.invalidValue('QUESTION', [name, ...names].join(' '), allowed),
        );
      }
      const workspace = Workspace.openForReading(folder);
      const graph = knowledgeGraphOf(workspace);
      await workspace.close();
      const rows = question.answer(
        graph,
        names.map((asked) => keyOf(graph, asked, messages)),
      );
      reporterOf(command, context).result(formatRows(rows), rows);
    });
};

function keyOf(graph: KnowledgeGraph, name: string, messages: Messages): string {
  const [key, ...others] = resolveNode(graph, name);
  if (key === undefined) throw new NotFoundError(messages.noEntity(name));
  if (others.length > 0) throw new UsageError(messages.severalEntities(name, [key, ...others]));
  return key;
}

/** Rows as tab-separated cells under their names; lists within a cell by 、 as Chinese writes them. */
function formatRows(rows: readonly unknown[]): string {
  const columns = [...new Set(rows.flatMap((row) => (isRecord(row) ? Object.keys(row) : [])))];
  const lines = rows.map((row) =>
    isRecord(row) ? columns.map((column) => formatCell(row[column])).join('\t') : String(row),
  );
  return (columns.length > 0 ? [columns.join('\t'), ...lines] : lines).join('\n');
}

function formatCell(cell: unknown): string {
  if (Array.isArray(cell)) return cell.join('、');
  const value = isRecord(cell) ? cell['value'] : cell;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

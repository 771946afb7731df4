import { knowledgeGraphOf } from '../workspace/publish.js';
import { Workspace } from '../workspace/workspace.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

interface Options {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** `liantu load neo4j DIR`. */
export const registerLoad: RegisterCommand = (program, context) => {
  const { messages } = context;
  const { env } = process;
  program
    .command('load')
    .description(messages.load)
    .command('neo4j')
    .description(messages.loadNeo4j)
    .argument('<dir>', messages.folderArgument)
    .option('--url <url>', messages.urlOption, env['NEO4J_URL'] ?? 'bolt://127.0.0.1:7687')
    .option('--user <user>', messages.userOption, env['NEO4J_USER'] ?? 'neo4j')
    .option('--password <password>', messages.passwordOption, env['NEO4J_PASSWORD'] ?? '')
    .option('--database <name>', messages.databaseOption)
    .action(async (folder: string, options: Options, command) => {
      const reporter = reporterOf(command, context);
      const workspace = Workspace.openForReading(folder);
      const graph = knowledgeGraphOf(workspace);
      await workspace.close();
      // The driver takes longer to load than most commands to run.
      const { openNeo4jStore } = await import('@liantu/graph/neo4j');
      const store = await openNeo4jStore(options);
      try {
        await store.load(graph);
      } finally {
        await store.close();
      }
      const { order: nodes, size: edges } = graph;
      reporter.result(messages.loaded(nodes, edges, options.url), {
        nodes,
        edges,
        url: options.url,
      });
    });
};

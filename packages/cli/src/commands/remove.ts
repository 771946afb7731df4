import { NotFoundError } from '@liantu/ontology';
import { publish } from '../workspace/publish.js';
import { Workspace } from '../workspace/workspace.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

/** `liantu remove DIR ID…`: all of them or, where one is not there, none. */
export const registerRemove: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('remove')
    .description(messages.remove)
    .argument('<dir>', messages.folderArgument)
    .argument('<id...>', messages.idArgument)
    .action(async (folder: string, ids: string[], _options, command) => {
      const reporter = reporterOf(command, context);
      const workspace = Workspace.openForWriting(folder, { create: false });
      try {
        const absent = ids.find((id) => !workspace.has(id));
        if (absent !== undefined) throw new NotFoundError(messages.noArticle(absent, folder));
        const removed = new Set(ids);
        workspace.commit(workspace.entries().filter(({ id }) => !removed.has(id)));
        await publish(workspace);
        reporter.result(messages.removed(removed.size, folder), { removed: [...removed], folder });
      } finally {
        await workspace.close();
      }
    });
};

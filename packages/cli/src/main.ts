import { UsageError } from '@liantu/ontology';
import { Command, CommanderError } from 'commander';
import { registerAdd, registerBuild } from './commands/build.js';
import type { CommandContext, RegisterCommand } from './commands/command-context.js';
import { registerDoctor } from './commands/doctor.js';
import { registerEval } from './commands/eval.js';
import { registerExport } from './commands/export.js';
import { registerExtract } from './commands/extract.js';
import { registerLoad } from './commands/load.js';
import { registerQuery } from './commands/query.js';
import { registerRemove } from './commands/remove.js';
import { registerRules } from './commands/rules.js';
import { registerServe } from './commands/serve.js';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { messagesIn, resolveLanguage, type Messages } from './messages.js';
import { Reporter } from './reporter.js';
import { VERSION } from './version.js';

const COMMANDS: readonly RegisterCommand[] = [
  registerBuild,
  registerAdd,
  registerRemove,
  registerServe,
  registerExtract,
  registerExport,
  registerLoad,
  registerQuery,
  registerEval,
  registerRules,
  registerDoctor,
];

/** Runs the command line and returns its exit code. The one place where errors are caught. */
export async function main(args: readonly string[]): Promise<number> {
  const messages = messagesIn(resolveLanguage(process.env));
  let exitCode: number = EXIT.fine;
  const setExitCode = (code: number): void => {
    exitCode = code;
  };
  try {
    await createProgram({ messages, setExitCode }).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
    // Help shown for want of a command.
    if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.usage;
    const shown = error instanceof CommanderError ? usageError(error, messages) : error;
    new Reporter(messages, { json: args.includes('--json') }).error(shown);
    return exitCodeOf(shown);
  }
}

function createProgram(context: CommandContext): Command {
  const { messages } = context;
  const program = new Command('liantu');
  localize(program, messages);
  program
    .description(messages.tagline)
    .version(VERSION, '-V, --version', messages.versionOption)
    .option('--json', messages.jsonOption)
    .helpCommand(false);
  for (const register of COMMANDS) register(program, context);
  for (const command of program.commands) {
    localize(command, messages);
    for (const nested of command.commands) localize(nested, messages);
  }
  return program;
}

/** Help in the user's language; errors thrown instead of printed, so that {@link main} says them. */
function localize(command: Command, messages: Messages): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': messages.helpUsage,
    'Arguments:': messages.helpArguments,
    'Options:': messages.helpOptions,
    'Global Options:': messages.helpGlobalOptions,
    'Commands:': messages.helpCommands,
  };
  command
    .exitOverride()
    .helpOption('-h, --help', messages.helpOption)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, showGlobalOptions: true })
    .configureOutput({ outputError: () => {} });
}

const RE_QUOTED = /'([^']+)'/u;

function usageError(error: CommanderError, messages: Messages): UsageError {
  const name = RE_QUOTED.exec(error.message)?.[1] ?? '';
  const said: Readonly<Record<string, string>> = {
    'commander.missingArgument': messages.missingArgument(name),
    'commander.missingMandatoryOptionValue': messages.missingArgument(name),
    'commander.optionMissingArgument': messages.missingArgument(name),
    'commander.unknownCommand': messages.unknownCommand(name),
    'commander.unknownOption': messages.unknownOption(name),
  };
  const sentence = said[error.code] ?? error.message.replace(/^error: /u, '');
  return new UsageError(`${sentence}; ${messages.usageHint}`, { cause: error });
}

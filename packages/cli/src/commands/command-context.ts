import type { Command } from 'commander';
import type { Messages } from '../messages.js';
import { Reporter } from '../reporter.js';

/** What every command is given. */
export interface CommandContext {
  readonly messages: Messages;
  /** Tells the caller how the command ended; see `EXIT`. */
  setExitCode(code: number): void;
}

/** The reporter of a running command, as its global options ask. */
export function reporterOf(command: Command, { messages }: CommandContext): Reporter {
  return new Reporter(messages, { json: Boolean(command.optsWithGlobals()['json']) });
}

/** Adds a command to the program. */
export type RegisterCommand = (program: Command, context: CommandContext) => void;

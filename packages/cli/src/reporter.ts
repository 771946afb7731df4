import { LiantuError } from '@liantu/ontology';
import { SingleBar } from 'cli-progress';
import type { Messages } from './messages.js';

/** An input that could not be read, or could be read only in part. */
export interface InputFailure {
  readonly uri: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Where a command speaks: results to standard output, all else to standard error; a progress bar where that is a
 * terminal; JSON instead of sentences with `--json`.
 */
export class Reporter {
  readonly messages: Messages;
  /** Whether results are for machines. */
  readonly asJson: boolean;
  #failures = 0;

  constructor(messages: Messages, options: { readonly json: boolean }) {
    this.messages = messages;
    this.asJson = options.json;
  }

  /** How many inputs failed so far. */
  get failures(): number {
    return this.#failures;
  }

  /** Prints the outcome of a command: the sentence for people, the value for machines. */
  result(sentence: string, value: unknown): void {
    process.stdout.write(`${this.asJson ? JSON.stringify(value) : sentence}\n`);
  }

  /** Says something that is no result. */
  say(sentence: string): void {
    process.stderr.write(`${sentence}\n`);
  }

  failure(failure: InputFailure): void {
    this.#failures++;
    this.#problem(this.messages.failed, failure);
  }

  /** Something to know about an input that was read all the same. */
  warning(warning: InputFailure): void {
    this.#problem(this.messages.warning, warning);
  }

  error(error: unknown): void {
    const known = error instanceof LiantuError;
    const message = known ? error.message : String((error as Error)?.stack ?? error);
    if (this.asJson) this.say(JSON.stringify({ error: known ? error.code : 'INTERNAL', message }));
    else this.say(`${this.messages.error}: ${message}`);
  }

  /** A bar that counts articles; silent in a pipe and with `--json`. */
  progress(): Progress {
    const visible = process.stderr.isTTY && !this.asJson;
    return visible ? new Bar(this.messages.reading) : SILENT;
  }

  #problem(label: string, { uri, code, message }: InputFailure): void {
    if (this.asJson) this.say(JSON.stringify({ failed: uri, code, message }));
    else this.say(`${label}: ${uri}: ${message}`);
  }
}

export interface Progress {
  /** So many are expected; a file may turn out to hold several. */
  readonly expect: (count: number) => void;
  /** One more article is read. */
  step(): void;
  stop(): void;
}

const SILENT: Progress = { expect() {}, step() {}, stop() {} };

class Bar implements Progress {
  readonly #bar: SingleBar;
  #done = 0;

  constructor(label: string) {
    this.#bar = new SingleBar({
      format: `${label} {bar} {value}/{total}`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    });
    this.#bar.start(0, 0);
  }

  readonly expect = (count: number): void => {
    this.#bar.setTotal(count);
  };

  step(): void {
    this.#done++;
    if (this.#done > this.#bar.getTotal()) this.#bar.setTotal(this.#done);
    this.#bar.update(this.#done);
  }

  stop(): void {
    this.#bar.stop();
  }
}

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Article } from '@liantu/ontology';
import type { Answer, Job, Outcome, Setup } from './extraction-job.js';

/** Articles sent at once: enough that sending them costs little beside reading them. */
const JOB_SIZE = 16;
/** Jobs that wait for a worker before the reader of articles is held up. */
const QUEUE_PER_WORKER = 2;

/** `.ts` where the command runs from its sources, else `.js`. */
const WORKER = fileURLToPath(
  new URL(`./extraction-worker${import.meta.url.slice(-3)}`, import.meta.url),
);

interface Pending {
  readonly job: Job;
  settle(answer: Answer): void;
}

/** Extracts articles in as many processes as asked, each with its own dictionaries, all long-lived. */
export class ExtractionPool {
  readonly #size: number;
  readonly #setup: Setup;
  readonly #workerPath: string;
  readonly #workers = new Set<ChildProcess>();
  #idle: ChildProcess[] = [];
  readonly #queue: Pending[] = [];
  readonly #running = new Map<ChildProcess, Pending>();
  #closed = false;

  /** With `workerPath`, of another worker that answers {@link Job} with {@link Answer}. */
  constructor(size: number, setup: Setup, workerPath: string = WORKER) {
    this.#size = size;
    this.#setup = setup;
    this.#workerPath = workerPath;
  }

  /** The outcome of every article, in the order they came in. Reads ahead no further than the workers need. */
  async *extract(
    articles: AsyncIterable<Article> | Iterable<Article>,
  ): AsyncGenerator<readonly [Article, Outcome]> {
    const ahead: { job: Article[]; answer: Promise<Answer> }[] = [];
    const limit = this.#size * (1 + QUEUE_PER_WORKER);
    for await (const job of inJobs(articles)) {
      ahead.push({ job, answer: this.#run(job) });
      if (ahead.length >= limit) yield* pairs(ahead.shift()!);
    }
    for (const next of ahead) yield* pairs(next);
  }

  /** Ends the workers. */
  close(): void {
    this.#closed = true;
    for (const worker of this.#workers) worker.disconnect();
  }

  #run(job: Job): Promise<Answer> {
    return new Promise((settle) => {
      this.#queue.push({ job, settle });
      this.#dispatch();
    });
  }

  #dispatch(): void {
    while (this.#queue.length > 0) {
      const worker = this.#idle.pop() ?? this.#start();
      if (!worker) return;
      const pending = this.#queue.shift()!;
      this.#running.set(worker, pending);
      worker.send(pending.job);
    }
  }

  /** A new worker; undefined where all are at work. */
  #start(): ChildProcess | undefined {
    if (this.#workers.size >= this.#size) return undefined;
    const worker = fork(this.#workerPath, { serialization: 'advanced' });
    this.#workers.add(worker);
    worker.send(this.#setup);
    worker.on('message', (answer: Answer) => {
      this.#settle(worker, answer);
      this.#idle.push(worker);
      this.#dispatch();
    });
    worker.on('exit', (code, signal) => {
      this.#workers.delete(worker);
      this.#idle = this.#idle.filter((other) => other !== worker);
      if (this.#closed) return;
      this.#lost(worker, `the process that read it ended (${signal ?? `code ${code}`})`);
    });
    return worker;
  }

  /** A worker has died: its articles are tried again one by one, so that only the one that kills it fails. */
  #lost(worker: ChildProcess, reason: string): void {
    const pending = this.#running.get(worker);
    if (!pending) return;
    if (pending.job.length === 1) this.#settle(worker, [{ failure: reason }]);
    else {
      this.#running.delete(worker);
      const retried = pending.job.map((article) => this.#run([article]));
      void Promise.all(retried).then((answers) => pending.settle(answers.flat()));
    }
    this.#dispatch();
  }

  #settle(worker: ChildProcess, answer: Answer): void {
    this.#running.get(worker)?.settle(answer);
    this.#running.delete(worker);
  }
}

async function* inJobs(
  articles: AsyncIterable<Article> | Iterable<Article>,
): AsyncGenerator<Article[]> {
  let job: Article[] = [];
  for await (const article of articles) {
    job.push(article);
    if (job.length < JOB_SIZE) continue;
    yield job;
    job = [];
  }
  if (job.length > 0) yield job;
}

async function* pairs({
  job,
  answer,
}: {
  job: readonly Article[];
  answer: Promise<Answer>;
}): AsyncGenerator<readonly [Article, Outcome]> {
  const outcomes = await answer;
  for (const [i, article] of job.entries()) yield [article, outcomes[i]!];
}

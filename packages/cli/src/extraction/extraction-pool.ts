import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Article } from '@liantu/ontology';
import type { Answer, Job, Outcome, Setup } from './extraction-job.js';

/** Articles sent at once: enough that sending them costs little beside reading them. */
const JOB_SIZE = 16;
/** Jobs that a worker holds: the one it works on, and one that it goes on with while the first is answered. */
const JOBS_PER_WORKER = 2;
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
  /** The workers with the jobs they hold, the one at work first. */
  readonly #workers = new Map<ChildProcess, Pending[]>();
  readonly #queue: Pending[] = [];
  #closed = false;

  /** With `workerPath`, of another worker that answers {@link Job} with {@link Answer}. */
  constructor(size: number, setup: Setup, workerPath: string = WORKER) {
    this.#size = size;
    this.#setup = setup;
    this.#workerPath = workerPath;
  }

  /** Lets the workers load their dictionaries while the first articles are read. */
  start(): void {
    while (this.#workers.size < this.#size) this.#startWorker();
  }

  /** The outcome of every article, in the order they came in. Reads ahead no further than the workers need. */
  async *extract(
    articles: AsyncIterable<Article> | Iterable<Article>,
  ): AsyncGenerator<readonly [Article, Outcome]> {
    const ahead: { job: Article[]; answer: Promise<Answer> }[] = [];
    const limit = this.#size * (JOBS_PER_WORKER + QUEUE_PER_WORKER);
    for await (const job of inJobs(articles)) {
      ahead.push({ job, answer: this.#run(job) });
      if (ahead.length >= limit) yield* pairs(ahead.shift()!);
    }
    for (const next of ahead) yield* pairs(next);
  }

  /** Ends the workers. */
  close(): void {
    this.#closed = true;
    for (const worker of this.#workers.keys()) worker.disconnect();
  }

  #run(job: Job): Promise<Answer> {
    return new Promise((settle) => {
      this.#queue.push({ job, settle });
      this.#dispatch();
    });
  }

  #dispatch(): void {
    if (this.#queue.length > 0) this.start();
    // One job each before anyone is given a second.
    for (let depth = 0; depth < JOBS_PER_WORKER; depth++) {
      for (const [worker, held] of this.#workers) {
        const next = this.#queue[0];
        if (!next) return;
        if (held.length > depth || !mayFollow(held, next)) continue;
        held.push(this.#queue.shift()!);
        // One that is gone takes nothing, and its end is told below.
        worker.send(next.job, () => {});
      }
    }
  }

  #startWorker(): void {
    const worker = fork(this.#workerPath, { serialization: 'advanced' });
    const held: Pending[] = [];
    this.#workers.set(worker, held);
    worker.send(this.#setup);
    worker.on('message', (answer: Answer) => {
      held.shift()?.settle(answer);
      this.#dispatch();
    });
    worker.on('exit', (code, signal) => {
      this.#workers.delete(worker);
      if (this.#closed) return;
      const reason = `the process that read it ended (${signal ?? `code ${code}`})`;
      for (const pending of held) this.#lost(pending, reason);
      this.#dispatch();
    });
  }

  /** A worker has died: its articles are tried again one by one, so that only the one that kills it fails. */
  #lost({ job, settle }: Pending, reason: string): void {
    if (job.length === 1) settle([{ failure: reason }]);
    else {
      const retried = job.map((article) => this.#run([article]));
      void Promise.all(retried).then((answers) => settle(answers.flat()));
    }
  }
}

/** A job of one article is held alone: whoever dies of it leaves no doubt about it. */
function mayFollow(held: readonly Pending[], next: Pending): boolean {
  return held.length === 0 || (next.job.length > 1 && held.every(({ job }) => job.length > 1));
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

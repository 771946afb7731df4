/** Lets writes go on behind the work that gives rise to them, a bounded number at once. */
export class WriteBehind {
  readonly #most: number;
  #batch: Promise<unknown>[] = [];
  #before: Promise<unknown> = Promise.resolve();

  /** Up to `most` writes gather while as many others are waited for. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Takes on a write; waits where too many are under way. Rejects as an earlier one did. */
  async add(write: Promise<unknown>): Promise<void> {
    // A failure is told to whoever waits next, not to nobody.
    write.catch(() => {});
    this.#batch.push(write);
    if (this.#batch.length < this.#most) return;
    const batch = Promise.all(this.#batch);
    batch.catch(() => {});
    this.#batch = [];
    await this.#before;
    this.#before = batch;
  }

  /** Resolves when everything taken on is written. */
  async drain(): Promise<void> {
    await this.#before;
    await Promise.all(this.#batch);
  }
}

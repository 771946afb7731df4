import { StoreError } from '@liantu/ontology';
import type { Driver, Session, SessionMode } from 'neo4j-driver';
import { Neo4jError, session as sessions } from 'neo4j-driver';

/** Runs statements on one database. Every failure comes out as a {@link StoreError} that names the server. */
export class Cypher {
  readonly #driver: Driver;
  readonly #url: string;
  readonly #database: string | undefined;

  constructor(driver: Driver, url: string, database: string | undefined) {
    this.#driver = driver;
    this.#url = url;
    this.#database = database;
  }

  /** Fails at once where the server cannot be reached or refuses the user. */
  async check(): Promise<void> {
    try {
      await this.#driver.getServerInfo(this.#target());
    } catch (cause) {
      throw this.#describe(cause);
    }
  }

  /** The records that a reading statement gives, in the order of the server. */
  run<T extends object>(statement: string, parameters: object = {}): Promise<T[]> {
    return this.#inSession(sessions.READ, (session) =>
      session.executeRead(async (transaction) => {
        const { records } = await transaction.run(statement, parameters);
        return records.map((record) => record.toObject() as T);
      }),
    );
  }

  /** Runs a writing statement in a transaction of its own, again where the error is a passing one. */
  async write(statement: string, parameters: object = {}): Promise<void> {
    await this.#inSession(sessions.WRITE, (session) =>
      session.executeWrite((transaction) => transaction.run(statement, parameters)),
    );
  }

  async #inSession<T>(
    defaultAccessMode: SessionMode,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.#driver.session({ defaultAccessMode, ...this.#target() });
    try {
      return await work(session);
    } catch (cause) {
      throw this.#describe(cause);
    } finally {
      await session.close();
    }
  }

  #target(): { database?: string } {
    return this.#database === undefined ? {} : { database: this.#database };
  }

  #describe(cause: unknown): unknown {
    if (!(cause instanceof Neo4jError)) return cause;
    return new StoreError(`Neo4j at ${this.#url}: ${cause.message} ${adviceOn(cause.code)}`, {
      cause,
      retriable: cause.retriable,
    });
  }
}

function adviceOn(code: string): string {
  if (code === 'ServiceUnavailable')
    return '(is the server running, and is this its bolt address?)';
  if (code.startsWith('Neo.ClientError.Security')) return '(check user and password)';
  return `(${code})`;
}

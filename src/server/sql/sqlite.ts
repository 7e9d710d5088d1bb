// Connects to SQLite. The driver is a parameter: better-sqlite3, libsql, or Node's own (node-sqlite.ts).
import { Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import type { Connection } from './connection.js';
import { asStored } from './rows.js';
import type { Tables } from './tables.js';

export interface SqliteStatement {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
}

/** The part of a driver's database that is used; better-sqlite3 and libsql have it. */
export interface SqliteDatabase {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): unknown;
  close(): void;
}

/**
 * A write-ahead log that is synced with every commit: what was confirmed is on the disk. Waiting for a second process on the same file
 * would block every request here, so the timeout is short and the work is retried (failures.ts).
 */
const SETTINGS = `
  pragma busy_timeout = 20;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma wal_autocheckpoint = 1000;
`;

/**
 * Takes the write lock before anything is written. If a statement finds the database locked, some drivers leave it unfinished, and
 * its connection sees no new data from then on; with `exec` that does not happen.
 */
class Lock {
  readonly #database: SqliteDatabase;
  #isHeld = false;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  begin(): void {
    this.#database.exec('begin immediate');
    this.#isHeld = true;
  }

  commit(): void {
    this.#database.exec('commit');
    this.#isHeld = false;
  }

  rollback(): void {
    this.#isHeld = false;
    try {
      this.#database.exec('rollback');
    } catch {
      // SQLite may have rolled back already, for example when the disk was full.
    }
  }

  /** Runs work that writes, in the current transaction or in its own. */
  within<T>(work: () => T): T {
    if (this.#isHeld) return work();
    this.begin();
    try {
      const result = work();
      this.commit();
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }
}

const WRITES = /^\s*(insert|update|delete|create|alter|drop)\b/i;

const storing = (statement: SqliteStatement, within: Lock['within']): SqliteStatement => ({
  reader: statement.reader,
  all: (parameters) => within(() => statement.all(parameters.map(asStored))),
  run: (parameters) => within(() => statement.run(parameters.map(asStored))),
  iterate: (parameters) => statement.iterate(parameters.map(asStored)),
});

/** Compiles each statement once: there are only a few different ones. */
const remembering = (database: SqliteDatabase, lock: Lock): SqliteDatabase => {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      let statement = statements.get(sql);
      if (!statement) {
        if (statements.size >= MOST_STATEMENTS) statements.clear();
        const within: Lock['within'] = WRITES.test(sql) ? (work) => lock.within(work) : (work) => work();
        statements.set(sql, (statement = storing(database.prepare(sql), within)));
      }
      return statement;
    },
    exec: (sql) => database.exec(sql),
    close: () => database.close(),
  };
};

const MOST_STATEMENTS = 200;

/** A driver whose transactions hold the write lock from their beginning. */
class LockingDriver extends SqliteDriver {
  readonly #lock: Lock;

  constructor(database: SqliteDatabase, lock: Lock) {
    super({ database: remembering(database, lock) });
    this.#lock = lock;
  }

  override async beginTransaction(): Promise<void> {
    this.#lock.begin();
  }

  override async commitTransaction(): Promise<void> {
    this.#lock.commit();
  }

  override async rollbackTransaction(): Promise<void> {
    this.#lock.rollback();
  }
}

/** It writes one at a time: the next one waits here. Others wait in the store, so that reads need not wait for all of them. */
const WRITERS = 2;

export const sqliteConnection = (database: SqliteDatabase): Connection => {
  database.exec(SETTINGS);
  const lock = new Lock(database);
  class Dialect extends SqliteDialect {
    override createDriver(): SqliteDriver {
      return new LockingDriver(database, lock);
    }
  }
  const db = new Kysely<Tables>({ dialect: new Dialect({ database }) });
  return { name: 'sqlite', db, canLockRows: false, writers: WRITERS, close: () => db.destroy() };
};

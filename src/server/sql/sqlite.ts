// SQLite: one file, durable. The driver is an argument; what it must have is what better-sqlite3, libsql and (with the wrapper
// below) Node's own node:sqlite have in common.
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import type { Connection } from './connection.js';
import { asStored } from './rows.js';
import type { Tables } from './tables.js';

export interface SqliteStatement {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
}

/** The part of a driver's database that is used: better-sqlite3's and libsql's are such as they come. */
export interface SqliteDatabase {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): unknown;
  close(): void;
}

/**
 * Kept by write-ahead log, and synced with every commit: what was answered is on the disk. A second process on the same file
 * is waited for, but not here, where waiting would hold up every request: the work is tried again (failures.ts).
 */
const SETTINGS = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma busy_timeout = 20;
  pragma wal_autocheckpoint = 1000;
`;

const storing = (statement: SqliteStatement): SqliteStatement => ({
  reader: statement.reader,
  all: (parameters) => statement.all(parameters.map(asStored)),
  run: (parameters) => statement.run(parameters.map(asStored)),
  iterate: (parameters) => statement.iterate(parameters.map(asStored)),
});

/** A statement is compiled once: the same few come again and again. */
const remembering = (database: SqliteDatabase): SqliteDatabase => {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      let statement = statements.get(sql);
      if (!statement) {
        if (statements.size >= MOST_STATEMENTS) statements.clear();
        statements.set(sql, (statement = storing(database.prepare(sql))));
      }
      return statement;
    },
    exec: (sql) => database.exec(sql),
    close: () => database.close(),
  };
};

const MOST_STATEMENTS = 200;

/** Takes the right to write when a transaction begins, not when it first writes, where it could be refused. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

export const sqliteConnection = (database: SqliteDatabase): Connection => {
  database.exec(SETTINGS);
  const config = { database: remembering(database) as never };
  class Dialect extends SqliteDialect {
    override createDriver(): SqliteDriver {
      return new ImmediateDriver(config);
    }
  }
  const db = new Kysely<Tables>({ dialect: new Dialect(config) });
  return { name: 'sqlite', db, canLockRows: false, close: () => db.destroy() };
};

/** What of node:sqlite's DatabaseSync is used. */
export interface NodeSqlite {
  prepare(sql: string): {
    all(...parameters: unknown[]): unknown[];
    run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
    iterate(...parameters: unknown[]): IterableIterator<unknown>;
    columns(): readonly unknown[];
  };
  exec(sql: string): void;
  close(): void;
}

/** Node's own driver (22.5 and later) in the shape of the others. */
export const fromNodeSqlite = (database: NodeSqlite): SqliteDatabase => ({
  prepare(sql) {
    const statement = database.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters),
      run: (parameters) => statement.run(...parameters),
      iterate: (parameters) => statement.iterate(...parameters),
    };
  },
  exec: (sql) => database.exec(sql),
  close: () => database.close(),
});

// Node's own SQLite driver, node:sqlite, in the shape of the drivers that are packages. It is complete from Node 22.16 on.
import type { SqliteDatabase } from './sqlite.js';

/** The part of node:sqlite's DatabaseSync that is used. */
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

export interface NodeSqliteModule {
  readonly DatabaseSync: new (file: string, options: { readonly readOnly: boolean }) => NodeSqlite;
  readonly StatementSync: { readonly prototype: object };
}

/** Earlier versions cannot tell which statements give rows. */
export const isComplete = ({ StatementSync }: NodeSqliteModule): boolean => 'columns' in StatementSync.prototype;

/** A row as an ordinary object; node:sqlite gives objects without a prototype. */
const ordinary = (row: unknown): unknown => ({ ...(row as object) });

function* ordinaryRows(rows: Iterable<unknown>): IterableIterator<unknown> {
  for (const row of rows) yield ordinary(row);
}

export const fromNodeSqlite = (database: NodeSqlite): SqliteDatabase => ({
  prepare(sql) {
    const statement = database.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters).map(ordinary),
      run: (parameters) => statement.run(...parameters),
      iterate: (parameters) => ordinaryRows(statement.iterate(...parameters)),
    };
  },
  exec: (sql) => database.exec(sql),
  close: () => database.close(),
});

// Opens a database by its name: an address of PostgreSQL, or a file for SQLite. For SQLite the first driver that is there is used:
// Node's own, libsql, better-sqlite3. The packages are optional; if there is no driver, the error says what to install.
import { AfterwordError } from '../../core/errors.js';
import type { Connection } from './connection.js';
import { codeOf } from './failures.js';
import { postgresConnection } from './postgres.js';
import { fromNodeSqlite, isComplete, type NodeSqliteModule } from './node-sqlite.js';
import { sqliteConnection, type SqliteDatabase } from './sqlite.js';

/** PostgreSQL's number for the type bigint. */
const BIGINT = 20;

/** An import of a package that may not be installed. */
const optional = async <T>(load: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await load();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'ERR_UNKNOWN_BUILTIN_MODULE' || code === 'MODULE_NOT_FOUND')
      return undefined;
    throw error;
  }
};

/** Connections of one server. Half of them may write at a time. */
const CONNECTIONS = 20;

export const openPostgres = async (address: string, connections = CONNECTIONS): Promise<Connection> => {
  const module = await optional(() => import('pg'));
  if (!module) throw new AfterwordError('unsupported', 'PostgreSQL needs its driver: npm install pg');
  const { Pool, types } = module.default;
  const parserOf = types.getTypeParser as (type: number, format?: unknown) => (text: string) => unknown;
  const pool = new Pool({
    connectionString: address,
    max: connections,
    // Change numbers stay far below the largest safe integer.
    types: { getTypeParser: (type: number, format: unknown) => (type === BIGINT ? Number : parserOf(type, format)) },
    connectionTimeoutMillis: 10_000,
    application_name: 'afterword',
  });
  return postgresConnection(pool, Math.ceil(connections / 2));
};

interface FileOptions {
  /** Writes nothing, not even to recover a database that was not closed properly. */
  readonly isReadOnly?: boolean;
}

type Driver = new (file: string, options?: Readonly<Record<string, boolean>>) => SqliteDatabase;

/** Opens a file with the first driver that is there. */
export const openSqliteFile = async (
  file: string,
  { isReadOnly = false }: FileOptions = {},
): Promise<SqliteDatabase> => {
  const open = async (): Promise<SqliteDatabase> => {
    const own = await optional(() => import(OWN) as Promise<NodeSqliteModule>);
    if (own && isComplete(own)) return fromNodeSqlite(new own.DatabaseSync(file, { readOnly: isReadOnly }));
    const libsql = await optional(() => import('libsql'));
    if (libsql) return new libsql.default(file);
    const better = await optional(() => import(BETTER) as Promise<{ default: Driver }>);
    if (better) return new better.default(file, { readonly: isReadOnly });
    throw new AfterwordError('unsupported', 'SQLite needs Node 22.16 or later, or a driver: npm install libsql');
  };
  const database = await open();
  // Not every driver can open a file read-only, but every one supports this.
  if (isReadOnly) database.exec('pragma query_only = on');
  return database;
};

/** The error of a file that could not be opened, with its name and what can be done. Any other error stays as it is. */
const openingFailure = (file: string, cause: unknown): unknown => {
  const code = codeOf(cause);
  if (code.startsWith('SQLITE_NOTADB'))
    return new AfterwordError('corrupt', `${file} is not an SQLite database: choose another file.`, { cause });
  // libsql has no code for a file that it cannot open.
  if (/^(SQLITE_CANTOPEN|SQLITE_READONLY|$)/.test(code) && !(cause instanceof AfterwordError))
    return new AfterwordError(
      'unavailable',
      `The database ${file} cannot be opened for writing: its folder must exist, and you need the right to write to both.`,
      { cause },
    );
  return cause;
};

export const openSqlite = async (file: string): Promise<Connection> => {
  let database: SqliteDatabase | undefined;
  try {
    database = await openSqliteFile(file);
    return sqliteConnection(database);
  } catch (cause) {
    database?.close();
    throw openingFailure(file, cause);
  }
};

/** Not imported by a literal name, because the compiler does not find these modules. */
const BETTER = 'better-sqlite3';
const OWN = 'node:sqlite';

/** @param name `postgres://…` or `postgresql://…`, or the path of a file; `:memory:` for a store that ends with the process */
export const openDatabase = (name: string): Promise<Connection> =>
  /^postgres(ql)?:\/\//i.test(name) ? openPostgres(name) : openSqlite(name);

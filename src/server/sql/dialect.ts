// Where the two databases differ in what they can do.
import { SqliteAdapter } from 'kysely';
import type { Database } from './tables.js';

export const isSqlite = (db: Database): boolean => db.getExecutor().adapter instanceof SqliteAdapter;

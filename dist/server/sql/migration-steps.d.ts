import type { Work } from './tables.js';
export type Migrations = Readonly<Record<string, (work: Work) => Promise<void>>>;
/**
 * The names are keys: each database lists in `afterword_migrations` which of them it has had. So a name never changes, and
 * a migration uses the names of tables and columns of its own time.
 */
export declare const migrations: Migrations;

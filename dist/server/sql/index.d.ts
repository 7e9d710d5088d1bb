export type { Connection } from './connection.js';
export type { ExportedDiscussion } from './exporting.js';
export { fromNodeSqlite, type NodeSqlite } from './node-sqlite.js';
export { openDatabase, openPostgres, openSqlite } from './open.js';
export { postgresConnection, type PostgresPool } from './postgres.js';
export { sqliteConnection, type SqliteDatabase } from './sqlite.js';
export type { Retention } from './retention.js';
export { sqlStore, type SqlStore, type SqlStoreOptions } from './store.js';

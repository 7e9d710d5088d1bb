import { fromNodeSqlite } from "./node-sqlite.js";
import { openDatabase, openPostgres, openSqlite } from "./open.js";
import { postgresConnection } from "./postgres.js";
import { sqliteConnection } from "./sqlite.js";
import { sqlStore } from "./store.js";
export { fromNodeSqlite, openDatabase, openPostgres, openSqlite, postgresConnection, sqlStore, sqliteConnection };

import { SqliteAdapter } from "kysely";
// src/server/sql/dialect.ts
var isSqlite = (db) => db.getExecutor().adapter instanceof SqliteAdapter;
export { isSqlite };

//# sourceMappingURL=dialect.js.map
import type { Connection } from './connection.js';
import { type SqliteDatabase } from './sqlite.js';
export declare const openPostgres: (address: string, connections?: number) => Promise<Connection>;
interface FileOptions {
    /** Writes nothing, not even to recover a database that was not closed properly. */
    readonly isReadOnly?: boolean;
}
/** Opens a file with the first driver that is there. */
export declare const openSqliteFile: (file: string, { isReadOnly }?: FileOptions) => Promise<SqliteDatabase>;
export declare const openSqlite: (file: string) => Promise<Connection>;
/** @param name `postgres://…` or `postgresql://…`, or the path of a file; `:memory:` for a store that ends with the process */
export declare const openDatabase: (name: string) => Promise<Connection>;
export {};

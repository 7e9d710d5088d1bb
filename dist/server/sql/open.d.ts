import type { Connection } from './connection.js';
import { type SqliteDatabase } from './sqlite.js';
export declare const openPostgres: (address: string, connections?: number) => Promise<Connection>;
interface FileOptions {
    /** Nothing is written, not even what a database that was left in the middle would need. */
    readonly isReadOnly?: boolean;
}
/** A file by whichever driver is installed. */
export declare const openSqliteFile: (file: string, { isReadOnly }?: FileOptions) => Promise<SqliteDatabase>;
export declare const openSqlite: (file: string) => Promise<Connection>;
/** @param name `postgres://…` or `postgresql://…`, or the path of a file; `:memory:` for a store that ends with the process */
export declare const openDatabase: (name: string) => Promise<Connection>;
export {};

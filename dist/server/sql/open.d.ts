import type { Connection } from './connection.js';
export declare const openPostgres: (address: string, connections?: number) => Promise<Connection>;
export declare const openSqlite: (file: string) => Promise<Connection>;
/** @param name `postgres://…` or `postgresql://…`, or the path of a file; `:memory:` for a store that ends with the process */
export declare const openDatabase: (name: string) => Promise<Connection>;

import type { Connection } from './connection.js';
export interface SqliteStatement {
    readonly reader: boolean;
    all(parameters: readonly unknown[]): unknown[];
    run(parameters: readonly unknown[]): {
        changes: number | bigint;
        lastInsertRowid: number | bigint;
    };
    iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
}
/** The part of a driver's database that is used; better-sqlite3 and libsql have it. */
export interface SqliteDatabase {
    prepare(sql: string): SqliteStatement;
    exec(sql: string): unknown;
    close(): void;
}
export declare const sqliteConnection: (database: SqliteDatabase) => Connection;

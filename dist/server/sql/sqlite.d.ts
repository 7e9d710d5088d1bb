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
/** The part of node:sqlite's DatabaseSync that is used. */
export interface NodeSqlite {
    prepare(sql: string): {
        all(...parameters: unknown[]): unknown[];
        run(...parameters: unknown[]): {
            changes: number | bigint;
            lastInsertRowid: number | bigint;
        };
        iterate(...parameters: unknown[]): IterableIterator<unknown>;
        columns(): readonly unknown[];
    };
    exec(sql: string): void;
    close(): void;
}
/** Node's own driver (22.5 and later) in the shape of the others. */
export declare const fromNodeSqlite: (database: NodeSqlite) => SqliteDatabase;

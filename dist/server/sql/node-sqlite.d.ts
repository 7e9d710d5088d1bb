import type { SqliteDatabase } from './sqlite.js';
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
export interface NodeSqliteModule {
    readonly DatabaseSync: new (file: string, options: {
        readonly readOnly: boolean;
    }) => NodeSqlite;
    readonly StatementSync: {
        readonly prototype: object;
    };
}
/** Earlier versions cannot tell which statements give rows. */
export declare const isComplete: ({ StatementSync }: NodeSqliteModule) => boolean;
export declare const fromNodeSqlite: (database: NodeSqlite) => SqliteDatabase;

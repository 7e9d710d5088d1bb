import type { Connection } from './connection.js';
interface Client {
    query(sql: string, parameters?: readonly unknown[]): Promise<{
        rows: unknown[];
    }>;
    on(event: 'notification', listener: (message: {
        payload?: string | undefined;
    }) => void): unknown;
    on(event: 'error', listener: (error: Error) => void): unknown;
}
/** The part of pg's Pool that is used. */
export interface PostgresPool {
    connect(): Promise<Client & {
        release(error?: boolean): void;
    }>;
    on(event: 'connect', listener: (client: Client) => void): unknown;
    on(event: 'error', listener: (error: Error) => void): unknown;
    end(): Promise<void>;
}
/**
 * @param pool a Pool of `pg`, whose bigint columns come as numbers (openPostgres sets that)
 * @param writers how many of its connections write at a time; the others are for reading, for rate limits and for messages
 */
export declare const postgresConnection: (pool: PostgresPool, writers?: number) => Connection;
export {};

import type { PubSub } from './change-notifier.js';
import type { Database } from './tables.js';
export interface Connection {
    /** For messages: `sqlite`, `postgres`. */
    readonly name: string;
    readonly db: Database;
    /** Whether it supports `for update`. */
    readonly canLockRows: boolean;
    /** How many writes it works on at a time. */
    readonly writers: number;
    readonly messenger?: PubSub;
    close(): Promise<void>;
}

import type { Database } from '../sql/tables.js';
export interface OutboxState {
    /** Events of which no deliveries are made yet. */
    readonly events: number;
    readonly waiting: number;
    /** Of the last days. */
    readonly sent: number;
    readonly failed: number;
    /** Milliseconds for which the oldest event or delivery has waited; 0 if none waits. */
    readonly age: number;
}
export declare const outboxState: (db: Database, now: number) => Promise<OutboxState>;

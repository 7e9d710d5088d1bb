import type { DiscussionId } from '../../core/records.js';
import type { RateLimitStore } from '../rate-limit-store.js';
import { ChangeNotifier } from './change-notifier.js';
import { type Limited } from './concurrency.js';
import type { Connection } from './connection.js';
import type { Retention } from './retention.js';
import type { Database, Run } from './tables.js';
export interface SqlStoreOptions {
    /** Opens the database (openDatabase). Called at the first use, and again after the store was closed. */
    readonly open: () => Promise<Connection>;
    /** The store's clock, milliseconds since 1970. */
    readonly now?: () => number;
    /** What it deletes when it is too old, at the opening and then every hour. */
    readonly retention?: Retention;
}
export interface Opened {
    readonly db: Database;
    readonly rateLimitStore: Required<RateLimitStore>;
    readonly nudges: ChangeNotifier;
    /** Limits how many writes run at a time. */
    readonly inTurn: Limited;
    readonly close: () => Promise<void>;
}
/** How the parts of the store reach its database. */
export interface Access {
    readonly now: () => number;
    /** Opens the database if it is not open. After a failure the next call tries again. */
    readonly opened: () => Promise<Opened>;
    /** Runs work, and repeats it if it collided with other work. */
    readonly read: <T>(signal: AbortSignal | undefined, work: (db: Database) => Promise<T>) => Promise<T>;
    /** The same, for work that no caller can give up. */
    readonly run: Run;
    /** Limits how many writes run at a time. */
    readonly inTurn: Limited;
    /** Runs work that changes a discussion, and notifies its followers afterwards. */
    readonly write: <T>(id: DiscussionId, signal: AbortSignal | undefined, work: (db: Database) => Promise<T>) => Promise<T>;
    /** Closes the database. A later call opens it again. */
    readonly close: () => Promise<void>;
}
export declare const accessTo: ({ open, now, retention }: SqlStoreOptions) => Access;

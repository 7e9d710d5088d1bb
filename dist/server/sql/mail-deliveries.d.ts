import type { Delivery } from '../outbox/channel.js';
import type { CommentEvent } from '../outbox/events.js';
import type { Work } from './tables.js';
export interface OwnerOptions {
    /** The addresses of moderators. */
    readonly owners: readonly string[];
    /** Milliseconds for which what waits is collected into one mail; 0 for a mail at once. */
    readonly digest: number;
}
export declare const mailDeliveriesFor: (event: CommentEvent, work: Work, owners: OwnerOptions, now: number) => Promise<readonly Delivery[]>;

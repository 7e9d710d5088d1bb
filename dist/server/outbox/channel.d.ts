import type { Database, Work } from '../sql/tables.js';
import type { CommentEvent } from './events.js';
export declare const CHANNEL_NAMES: readonly ['mail', 'webhook'];
export type ChannelName = (typeof CHANNEL_NAMES)[number];
export interface Delivery {
    readonly channel: ChannelName;
    /** Deliveries to one recipient go out in order. */
    readonly recipient: string;
    /** JSON, of at most LONGEST_CONTENT characters. */
    readonly content: string;
    /** It waits until then, and others to the same recipient may go out before; milliseconds since 1970. */
    readonly notBefore?: number;
}
/** A delivery as it is sent. */
export interface SentDelivery extends Delivery {
    readonly id: string;
    /** Attempts before this one. */
    readonly attempts: number;
}
export type Outcome = {
    readonly outcome: 'sent';
}
/** `after`: milliseconds to wait at least. */
 | {
    readonly outcome: 'retry';
    readonly why: string;
    readonly after?: number;
} | {
    readonly outcome: 'failed';
    readonly why: string;
};
export interface Channel {
    readonly name: ChannelName;
    /** Milliseconds after which a delivery that never succeeded counts as failed. */
    readonly giveUpAfter: number;
    /** Whether it wants events now. Absent: always. */
    readonly listens?: (db: Database) => Promise<boolean>;
    /** What an event makes this channel send. Called inside the transaction that uses the event up. */
    deliveriesFor(event: CommentEvent, work: Work): Promise<readonly Delivery[]>;
    /** Sends one delivery. It may be called again for the same delivery if the process ended before it could note that it was sent. */
    send(delivery: SentDelivery, signal: AbortSignal): Promise<Outcome>;
}
/** Characters of a delivery's content. */
export declare const LONGEST_CONTENT = 262144;

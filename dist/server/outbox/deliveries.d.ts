import type { DeliveryRow } from '../sql/outbox-tables.js';
import type { Database, Work } from '../sql/tables.js';
import { type ChannelName, type Delivery } from './channel.js';
import type { CommentEvent } from './events.js';
export declare const NO_SUCH_DELIVERY = "There is no such delivery that failed.";
/** Keeps deliveries to be sent. @param about the event that they are made of */
export declare const enqueue: (work: Work, deliveries: readonly Delivery[], now: number, about?: Pick<CommentEvent, 'discussion' | 'comment'>) => Promise<void>;
/**
 * The next delivery of each recipient, if it is due. The ones behind it wait for it, also while it waits for another attempt: so
 * deliveries to one recipient go out in order.
 */
export declare const dueDeliveries: (db: Database, channels: readonly ChannelName[], now: number, limit: number) => Promise<DeliveryRow[]>;
/** Notes that an attempt begins, so that nobody else makes one until then. @returns whether nobody else has begun one */
export declare const claim: (db: Database, { id, attempts }: DeliveryRow, until: number) => Promise<boolean>;
/** Notes how an attempt ended, unless another one has begun since. */
export declare const settle: (db: Database, { id, attempts }: DeliveryRow, change: Partial<Pick<DeliveryRow, 'state' | 'content' | 'due_at' | 'finished_at' | 'why'>>) => Promise<void>;
/** Makes a failed delivery wait again. @returns whether there is such a one */
export declare const sendAgain: (db: Database, id: string, now: number) => Promise<boolean>;
/** Makes failed deliveries wait again, the oldest first: all, or those to the recipient of one that failed. */
export declare const sendAllAgain: (db: Database, like: string | undefined, now: number) => Promise<void>;

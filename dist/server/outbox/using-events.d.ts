import type { Database } from '../sql/tables.js';
import type { Channel } from './channel.js';
/**
 * Makes deliveries of the next events.
 *
 * @param warn told if no deliveries could be made of an event; it is dropped, because all others would wait for it
 * @returns whether there may be more
 */
export declare const useEvents: (db: Database, channels: readonly Channel[], now: number, warn: (message: string, error: unknown) => void) => Promise<boolean>;

import type { CallOptions } from './call-options.js';
export interface FailedDelivery {
    readonly id: string;
    readonly channel: 'mail' | 'webhook';
    /** Whom it was for: the origin of a webhook's address, or an e-mail address of which only a part is shown. */
    readonly to: string;
    readonly why: string;
    /** When the server gave up. */
    readonly failedAt: string;
}
export interface OutboxReport {
    /** Events and deliveries that wait. */
    readonly waiting: number;
    /** Milliseconds for which the oldest of them has waited. */
    readonly age: number;
    /** How many failed in the last days. */
    readonly failed: number;
    /** The newest of those. */
    readonly deliveries: readonly FailedDelivery[];
}
/** Every call rejects with `forbidden` for everybody but moderators. */
export interface OutboxCalls {
    report(call?: CallOptions): Promise<OutboxReport>;
    /** @param delivery the id of one that failed */
    sendAgain(delivery: string, call?: CallOptions): Promise<void>;
    /**
     * Sends again what failed, the oldest first: at most 1,000 deliveries in one call.
     *
     * @param like the id of a failed delivery, for all that failed to the same recipient
     */
    sendAllAgain?(like?: string, call?: CallOptions): Promise<void>;
}

import type { RateLimit } from './rate-limit.js';
export declare const isPrivate: (network: string) => boolean;
export declare class ReadRateLimiter {
    #private;
    constructor(limit: RateLimit, now: () => number, maxNetworks?: number);
    /** How many networks are counted at the moment. */
    get size(): number;
    /**
     * Counts one request of this address.
     *
     * @throws AfterwordError `rate-limited`, with the time to wait
     */
    check(address: string | undefined): void;
}

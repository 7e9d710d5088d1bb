import type { RateLimitStore } from './rate-limit-store.js';
import type { RateLimit } from './rate-limit.js';
export declare class WriteRateLimiter {
    #private;
    constructor(store: RateLimitStore, now: () => number);
    /**
     * Counts a write of this reader from this address, if both are within their limits.
     *
     * @throws AfterwordError `rate-limited`, with the time to wait
     */
    check(reader: string | undefined, address: string | undefined, { readerRateLimit, addressRateLimit, }: {
        readonly readerRateLimit: RateLimit;
        readonly addressRateLimit: RateLimit;
    }): Promise<void>;
}

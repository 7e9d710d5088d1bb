import type { RateLimitStore } from './rate-limit-store.js';
import type { Pace } from './pace.js';
export declare class WritePace {
    #private;
    constructor(ledger: RateLimitStore, now: () => number);
    /**
     * Counts a write of this reader from this address, if both may.
     *
     * @throws AfterwordError `rate-limited`, with the time to wait
     */
    admit(reader: string | undefined, address: string | undefined, { readerPace, addressPace }: {
        readonly readerPace: Pace;
        readonly addressPace: Pace;
    }): Promise<void>;
}

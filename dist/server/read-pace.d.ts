import type { Pace } from './pace.js';
export declare const isPrivate: (network: string) => boolean;
export declare class ReadPace {
    #private;
    constructor(pace: Pace, now: () => number, most?: number);
    /** How many networks are counted at the moment. */
    get size(): number;
    /**
     * Counts one request of this address.
     *
     * @throws AfterwordError `rate-limited`, with the time to wait
     */
    admit(address: string | undefined): void;
}

import type { Work } from './tables.js';
/** What is stored of an address to which nothing is sent, or that was asked lately. */
export declare const addressHash: (address: string) => Promise<string>;
/** Whether this is the first time within `time` milliseconds. */
export declare const claimOnce: (work: Work, key: string, now: number, time: number) => Promise<boolean>;
export declare const isStopped: (work: Work, address: string) => Promise<boolean>;

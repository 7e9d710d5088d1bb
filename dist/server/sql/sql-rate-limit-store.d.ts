import { type RateLimitStore } from '../rate-limit-store.js';
import type { Database } from './tables.js';
export declare const sqlLedger: (db: Database, now: () => number) => Required<RateLimitStore>;

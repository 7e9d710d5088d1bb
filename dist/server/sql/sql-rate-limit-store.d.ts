import { type RateLimitStore } from '../rate-limit-store.js';
import type { Database } from './tables.js';
export declare const sqlRateLimitStore: (db: Database, now: () => number) => Required<RateLimitStore>;

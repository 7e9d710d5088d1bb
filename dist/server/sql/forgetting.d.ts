import { type Retention } from './retention.js';
import type { Database } from './tables.js';
export interface Forgetting {
    /** Resolves when nothing is being deleted any more. */
    stop(): Promise<void>;
}
export declare const forgetRegularly: (db: Database, now: () => number, retention?: Retention) => Forgetting;

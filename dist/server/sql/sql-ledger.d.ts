import { type Ledger } from '../ledger.js';
import type { Database } from './tables.js';
export declare const sqlLedger: (db: Database, now: () => number) => Required<Ledger>;

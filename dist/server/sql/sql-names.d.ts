import type { NameStore } from '../name-store.js';
import type { Database, Work } from './tables.js';
/** Writes what somebody's name looks like, in the place of what was there. */
export declare const writeName: (work: Work, author: string, skeletons: readonly string[]) => Promise<void>;
export declare const sqlNames: (db: Database) => NameStore;

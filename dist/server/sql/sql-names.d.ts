import type { NameStore } from '../name-store.js';
import type { Database, Work } from './tables.js';
/** Replaces the skeletons of somebody's name. */
export declare const writeName: (work: Work, author: string, skeletons: readonly string[]) => Promise<void>;
export declare const sqlNames: (db: Database) => NameStore;

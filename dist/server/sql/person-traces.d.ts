import type { PersonQuery, PersonTraces } from './person.js';
import type { Database, Work } from './tables.js';
/** Stands for the key of an erased author: so the comment still counts as one that was written here. */
export declare const ERASED = "erased";
export declare const keysOf: ({ accounts, keys }: PersonQuery) => string[];
export declare const tracesOf: (db: Database, query: PersonQuery) => Promise<PersonTraces>;
export declare const forgetTraces: (work: Work, query: PersonQuery) => Promise<void>;

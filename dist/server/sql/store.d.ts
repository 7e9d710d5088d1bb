import { type SqlStoreOptions } from './opening.js';
import type { SqlStore } from './sql-store.js';
export type { SqlStoreOptions } from './opening.js';
export type { SqlStore } from './sql-store.js';
export declare const sqlStore: (options: SqlStoreOptions) => SqlStore;

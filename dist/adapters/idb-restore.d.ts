import type { RestoreReport } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import type { Shelf } from './idb-shelf.js';
export declare const restoreInto: (store: IDBObjectStore, shelf: Shelf, { id, comments, ...about }: ArchivedDiscussion, merge: boolean | undefined) => Promise<RestoreReport>;

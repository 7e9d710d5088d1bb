import type { RestoreReport } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import type { IdbDiscussion } from './idb-shelf.js';
export declare const restoreInto: (store: IDBObjectStore, shelf: IdbDiscussion, { id, comments, ...about }: ArchivedDiscussion, merge: boolean | undefined) => Promise<RestoreReport>;

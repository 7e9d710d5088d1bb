import type { Adapter } from '../core/adapter.js';
import type { DiscussionId } from '../core/records.js';
import type { IdbDiscussion, openDiscussion } from './idb-shelf.js';
export type IdbActs = Required<Pick<Adapter, 'edit' | 'remove' | 'react' | 'history' | 'own' | 'removeOwn'>>;
export interface IdbActsContext {
    /** Runs work in a transaction on one discussion. */
    readonly use: <T>(mode: IDBTransactionMode, id: DiscussionId, call: Parameters<IdbActs['remove']>[2], work: (shelf: IdbDiscussion, store: IDBObjectStore) => Promise<T>) => Promise<T>;
    /** Runs work in a transaction on all discussions. `changed` is called with each that has changed. */
    readonly useAll: <T>(mode: IDBTransactionMode, call: Parameters<IdbActs['remove']>[2], work: (store: IDBObjectStore, ids: readonly DiscussionId[], changed: (id: DiscussionId) => void) => Promise<T>) => Promise<T>;
    /** Passed on, so that this file does not import what the adapter has loaded already. */
    readonly open: typeof openDiscussion;
    readonly now: () => number;
}
export declare const idbActs: ({ use, useAll, open, now }: IdbActsContext) => IdbActs;

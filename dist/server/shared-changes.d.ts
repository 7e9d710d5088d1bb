import type { Adapter, Changes } from '../core/adapter.js';
import type { Caller } from '../core/caller.js';
import type { DiscussionId } from '../core/records.js';
export declare class SharedChanges {
    #private;
    /** @param bytes the size of one answer */
    constructor(adapter: Adapter, bytes: number);
    /** Anonymous listeners with the same version get the same changes: these are queried once. */
    after(id: DiscussionId, version: number, caller: Caller | undefined): Promise<Changes>;
    /** Calls the listener when something in a discussion changes, until the returned function is called. */
    watch(id: DiscussionId, since: number, listener: () => void): () => void;
}

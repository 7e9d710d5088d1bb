import type { Caller } from '../core/caller.js';
import type { CommentDraft } from '../core/draft.js';
import type { Identity } from './callers.js';
import type { NameStore } from './name-store.js';
export declare class ReservedNames {
    #private;
    constructor(store: NameStore);
    /** Reserves the name of an author or moderator. Frees the name of a reader who writes and no longer has that role. */
    learn({ author, moderates }: Identity, isReading: boolean): Promise<void>;
    /** @throws AfterwordError `invalid` for a guest's draft under a reserved name */
    check({ author: { name } }: CommentDraft, caller: Caller): Promise<void>;
}

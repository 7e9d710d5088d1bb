import type { Caller } from '../core/caller.js';
import type { CommentDraft } from '../core/draft.js';
import type { Identity } from './callers.js';
import type { NameStore } from './name-store.js';
export declare class ReservedNames {
    #private;
    constructor(store: NameStore);
    /** Keeps the name of an author or a moderator, and gives up that of somebody who writes and is neither any more. */
    learn({ author, moderates }: Identity, isReading: boolean): Promise<void>;
    /** @throws AfterwordError `invalid` for a guest's draft under a name that is somebody's */
    check({ author: { name } }: CommentDraft, caller: Caller): Promise<void>;
}

import type { Adapter } from './adapter.js';
import type { Discussion, Transition } from './discussion-state.js';
import { type CommentDraft } from './draft.js';
import type { CommentId, CommentRecord, DiscussionId } from './records.js';
import type { ReaderStore } from './reader-store.js';
import type { Sending } from './thread.js';
export interface Unsent extends Sending {
    readonly draft: CommentDraft;
    /** What the page shows meanwhile. */
    readonly record: CommentRecord;
}
export interface OutboxOptions {
    readonly adapter: Adapter;
    readonly id: DiscussionId;
    /** Where unsent drafts survive a reload. */
    readonly store?: ReaderStore | undefined;
    /** Milliseconds since 1970. */
    readonly now?: () => number;
}
export interface Outbox extends Pick<Discussion, 'post' | 'retry' | 'resume' | 'withdraw'> {
    readonly unsent: ReadonlyMap<CommentId, Unsent>;
    /** Sends what an earlier visit left unsent; what was stored after all is stored once all the same. */
    restore(): Promise<void>;
    /** Lets go of a draft: it was stored, or taken back. */
    forget(id: CommentId): boolean;
}
export declare const createOutbox: ({ adapter, id: discussion, store, now }: OutboxOptions, signal: AbortSignal, tell: (news: Transition) => void) => Outbox;

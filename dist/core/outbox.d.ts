import type { Adapter } from './adapter.js';
import type { Discussion, Transition } from './discussion-state.js';
import { type CommentDraft } from './draft.js';
import { type AfterwordError } from './errors.js';
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
    /** Runs something after so many milliseconds, unless the function it returns is called first. Default: a timer. */
    readonly schedule?: (run: () => void, wait: number) => () => void;
}
export interface Outbox extends Pick<Discussion, 'post' | 'retry' | 'resume' | 'withdraw' | 'now'> {
    readonly unsent: ReadonlyMap<CommentId, Unsent>;
    /** Sends what an earlier visit left unsent; what was stored after all is stored once all the same. */
    restore(): Promise<void>;
    /** Lets go of a draft: it was stored, or taken back. */
    forget(id: CommentId): boolean;
}
/** Whether a draft that failed with this error is tried again by itself. */
export declare const isTriedAgain: (error: AfterwordError | undefined) => boolean;
/** A store that cannot keep anything must not stop the sending: the page still holds the text. */
export declare const quietly: (work: Promise<unknown> | undefined) => Promise<void>;
/**
 * @param tell told of every change
 * @param newest when the newest comment that is known was written, milliseconds since 1970
 */
export declare const createOutbox: ({ adapter, id: discussion, store, now, schedule }: OutboxOptions, signal: AbortSignal, tell: (news: Transition) => void, newest: () => number) => Outbox;

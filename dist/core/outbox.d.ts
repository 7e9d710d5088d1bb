import type { Adapter } from './adapter.js';
import { type Schedule } from './back-off.js';
import type { Discussion, Transition } from './discussion-state.js';
import { type CommentDraft } from './draft.js';
import type { CommentId, CommentRecord, DiscussionId } from './records.js';
import type { ReaderStore } from './reader-store.js';
import type { Delivery } from './thread.js';
export interface Unsent extends Delivery {
    readonly draft: CommentDraft;
    /** What the page shows until the draft is stored. */
    readonly record: CommentRecord;
}
export interface OutboxOptions {
    readonly adapter: Adapter;
    readonly id: DiscussionId;
    /** Keeps unsent drafts over a reload. */
    readonly store?: ReaderStore | undefined;
    /** Milliseconds since 1970. */
    readonly now?: () => number;
    /** Runs a function after some milliseconds; the function that it returns cancels that. Default: a timer. */
    readonly schedule?: Schedule;
}
export interface Outbox extends Pick<Discussion, 'post' | 'retry' | 'resendFailed' | 'takeBackUnsent' | 'sendNow' | 'now'> {
    readonly unsent: ReadonlyMap<CommentId, Unsent>;
    /** Sends the drafts that an earlier visit left unsent (each is stored only once), and takes over the texts that it left. */
    readonly restore: (typedTexts: Discussion['typedTexts']) => Promise<void>;
    /** Forgets a draft that was stored or taken back. */
    readonly forget: (id: CommentId) => void;
    /** Ends the wait for another page: the comment came from the back end, so that page has sent it. */
    readonly arrived: (id: CommentId) => void;
}
/**
 * @param tell called for every change
 * @param newest when the newest known comment was written, in milliseconds since 1970
 * @param isStored whether the back end has told of a comment
 */
export type CreateOutbox = (options: OutboxOptions, signal: AbortSignal, tell: (news: Transition) => void, newest: () => number, isStored: (id: CommentId) => boolean) => Outbox;
export declare const createOutbox: CreateOutbox;

import type { Adapter } from './adapter.js';
import { type CommentDraft } from './draft.js';
import { AfterwordError } from './errors.js';
import type { CommentId, CommentRecord, DiscussionId } from './records.js';
import type { ReaderStore } from './reader-store.js';
import type { Sending } from './thread.js';
export interface Unsent extends Sending {
    readonly draft: CommentDraft;
    /** What the page shows meanwhile. */
    readonly record: CommentRecord;
}
export type OutboxNews = {
    readonly type: 'outbox';
} | {
    readonly type: 'posted';
    readonly comment: CommentRecord;
} | {
    readonly type: 'error';
    readonly error: AfterwordError;
    readonly draft: CommentDraft;
};
export interface OutboxOptions {
    readonly adapter: Adapter;
    readonly discussion: DiscussionId;
    readonly store: ReaderStore | undefined;
    readonly signal: AbortSignal;
    readonly now: () => number;
    readonly tell: (news: OutboxNews) => void;
}
export declare class Outbox {
    #private;
    readonly unsent: Map<CommentId, Unsent>;
    constructor(options: OutboxOptions);
    post(draft: CommentDraft): Promise<CommentRecord>;
    retry(id: CommentId): Promise<CommentRecord>;
    resume(): void;
    withdraw(id: CommentId): CommentDraft | undefined;
    /** Sends what an earlier visit left unsent, but for what turns out to have been stored. */
    restore(isStored: (id: CommentId) => boolean): Promise<void>;
    /** Lets go of a draft: it was stored, or taken back. */
    forget(id: CommentId): void;
}

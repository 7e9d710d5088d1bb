import type { Adapter, Moderation, Permission } from './adapter.js';
import { AfterwordError } from './errors.js';
import type { CommentBody, CommentId, CommentRecord, DiscussionId } from './records.js';
export type Act = {
    readonly comment: CommentId;
} & ({
    readonly type: 'edit';
    readonly body: CommentBody;
    /** The revision the reader saw. */
    readonly revision: number;
} | {
    readonly type: 'remove';
} | {
    readonly type: 'react';
    readonly name: string;
    readonly on: boolean;
} | {
    readonly type: 'report';
    readonly reason: string;
} | {
    readonly type: 'moderate';
    readonly action: Extract<Moderation, {
        readonly comment: CommentId;
    }>['action'];
    /** The revision the moderator saw. */
    readonly revision: number;
});
/** An act that is not stored (yet). */
export interface ActProgress {
    /** The last wish. */
    readonly act: Act;
    readonly state: 'saving' | 'failed';
    /** Why it failed. */
    readonly error?: AfterwordError;
}
export interface ActsOptions {
    readonly adapter: Pick<Adapter, Exclude<Permission, 'add'>>;
    readonly id: DiscussionId;
    /** Takes back what is under way. */
    readonly signal: AbortSignal;
    /** What is known of a comment, without the patches. */
    readonly recordOf: (comment: CommentId) => CommentRecord | undefined;
    /** Told of a record as it is stored now, before the patch over it goes. */
    readonly onStored: (record: CommentRecord) => void;
    /** Called after each change of what is under way or failed. */
    readonly onChange: () => void;
    /** Milliseconds since 1970. */
    readonly now: () => number;
}
export interface Acts {
    /**
     * Does something to a comment. All who want the same act on one comment get the outcome of the last wish.
     *
     * @throws AfterwordError at once, before anything is shown, where it cannot be done to the comment as it is known; else
     *   whatever the adapter rejected with
     */
    act(act: Act): Promise<void>;
    /** A record as the reader wants it to be. The same object as long as neither the record nor an act on it changes. */
    patched(record: CommentRecord): CommentRecord;
    /** What is under way on a comment, and what failed there. The same object as long as nothing of it changes. */
    progressOf(comment: CommentId): ReadonlyMap<string, ActProgress>;
    /** Forgets that an act failed. */
    dismiss(act: Act): void;
}
/** What one call at a time is for: reactions of different names are different acts. */
export declare const actKey: (act: Act) => string;
/**
 * The record after an act; the same object where that changes nothing.
 *
 * @throws AfterwordError as the back end would
 */
export declare const afterAct: (record: CommentRecord, act: Act, now: number) => CommentRecord;
export declare const createActs: ({ adapter, id, signal, recordOf, onStored, onChange, now }: ActsOptions) => Acts;

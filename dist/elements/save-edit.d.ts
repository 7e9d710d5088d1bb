import type { Discussion } from '../core/discussion-state.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentBody, CommentRecord } from '../core/records.js';
export interface EditOutcome {
    /** The comment as it is after it was stored; absent if it was not. */
    readonly stored?: CommentRecord;
    /** Why it was not stored, if the comment itself does not say so. */
    readonly refusal?: AfterwordError | undefined;
    /** The revision that the reader sees beside their text, if it was not stored. They may store theirs over it. */
    readonly seen?: number | undefined;
}
/** @param revision the one that the reader has seen */
export declare const saveEdit: (discussion: Discussion, comment: CommentRecord, body: CommentBody, revision: number) => Promise<EditOutcome>;

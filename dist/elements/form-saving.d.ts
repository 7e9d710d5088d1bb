import type { Discussion } from '../core/discussion-state.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentBody, CommentRecord } from '../core/records.js';
export declare class FormSaving {
    #private;
    /** Why the comment could not be changed, where the comment itself does not say so. */
    refusal: AfterwordError | undefined;
    /** @param update called when the refusal is another */
    constructor(update: () => void);
    /** The comment with the new text, once it is stored; `undefined` if it was not stored. */
    store(discussion: Discussion, comment: CommentRecord, body: CommentBody): Promise<CommentRecord | undefined>;
}

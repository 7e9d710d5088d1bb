import type { Discussion } from '../core/discussion-state.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentBody, CommentRecord } from '../core/records.js';
import type { FormTarget } from './form-target.js';
export interface Outcome {
    /** The comment as it is after it was stored; absent if it was not. */
    readonly stored?: CommentRecord;
    /** Why it was not stored, if the comment itself does not say so. */
    readonly refusal?: AfterwordError;
}
export declare const saveText: (discussion: Discussion, { type, comment }: Exclude<FormTarget, {
    readonly type: 'new';
}>, body: CommentBody) => Promise<Outcome>;

import type { Caller } from './caller.js';
import { type CommentDraft } from './draft.js';
import { AfterwordError } from './errors.js';
import type { CommentRecord, DiscussionId } from './records.js';
/** A draft as a record with the date `now` (milliseconds since 1970). */
export declare const recordFromDraft: (discussion: DiscussionId, { id, parent, author: { name, url }, body: { format, source } }: CommentDraft, now: number) => CommentRecord;
/**
 * The record that is stored for a draft.
 *
 * @param parent the stored record with the draft's parent id; only an approved comment can have replies
 * @param now the store's clock, milliseconds since 1970
 * @param caller who sent it; a signed-in reader's own name and address are used, and not those in the draft
 * @throws AfterwordError `invalid` or `not-found`
 */
export declare const createRecord: (discussion: DiscussionId, draft: CommentDraft, parent: CommentRecord | undefined, now: number, caller?: Caller) => CommentRecord;
export declare const discussionClosed: () => AfterwordError;

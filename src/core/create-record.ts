// How a draft becomes a record: on the page while it is being sent, and in every store that keeps records itself.
import type { Caller } from './caller.js';
import { checkDraft, type CommentDraft } from './draft.js';
import { AfterwordError, noSuchComment } from './errors.js';
import type { CommentRecord, DiscussionId } from './records.js';

/** A draft as a record with the date `now` (milliseconds since 1970). */
export const recordFromDraft = (
  discussion: DiscussionId,
  { id, parent, author: { name, url }, body: { format, source } }: CommentDraft,
  now: number,
): CommentRecord => ({
  id,
  discussion,
  parent,
  author: { name: name.trim(), ...(url && { url }) },
  body: { format, source },
  createdAt: new Date(now).toISOString(),
  status: 'approved',
  kind: 'comment',
  revision: 1,
});

/**
 * The record that is stored for a draft.
 *
 * @param parent the stored record with the draft's parent id; only an approved comment can have replies
 * @param now the store's clock, milliseconds since 1970
 * @param caller who sent it; a signed-in reader's own name and address are used, and not those in the draft
 * @throws AfterwordError `invalid` or `not-found`
 */
export const createRecord = (
  discussion: DiscussionId,
  draft: CommentDraft,
  parent: CommentRecord | undefined,
  now: number,
  caller?: Caller,
): CommentRecord => {
  checkDraft(draft);
  // A reply to a hidden comment would be visible to nobody, or it would show readers that the comment exists.
  if (draft.parent !== null && parent?.status !== 'approved') throw noSuchComment(draft.parent);
  return {
    ...recordFromDraft(discussion, draft, now),
    ...(caller?.author && { author: caller.author }),
    status: caller?.status ?? 'approved',
  };
};

export const discussionClosed = (): AfterwordError => new AfterwordError('closed', 'This discussion is closed.');

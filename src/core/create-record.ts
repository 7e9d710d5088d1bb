// How a draft becomes a record: on the page while it is being sent, and in every store that keeps records itself.
import type { Caller } from './caller.js';
import { checkDraft, type CommentDraft } from './draft.js';
import { AfterwordError, noSuchComment } from './errors.js';
import type { CommentRecord, DiscussionId } from './records.js';

/** A draft as a record, dated `now` (milliseconds since 1970). */
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
 * The record a draft becomes.
 *
 * @param parent what the store holds under the draft's parent id; only an approved comment takes replies
 * @param now the store's clock, milliseconds since 1970
 * @param caller who sent it; a signed-in reader's own name and address count, whatever the draft says
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
  // A reply under what readers do not see would be seen by nobody, or tell them that there is something.
  if (draft.parent !== null && parent?.status !== 'approved') throw noSuchComment(draft.parent);
  return {
    ...recordFromDraft(discussion, draft, now),
    ...(caller?.author && { author: caller.author }),
    status: caller?.status ?? 'approved',
  };
};

export const discussionClosed = (): AfterwordError => new AfterwordError('closed', 'This discussion is closed.');

// The events of the reply form. Part of the writing path.
import type { CommentDraft } from '../core/draft.js';
import type { DiscussionId } from '../core/records.js';
import { AfterwordEvent } from './events.js';

/** A reader wants to send a draft. Cancel it, and nothing is sent; set `draft`, and that is sent instead. */
export class AfterwordSubmitEvent extends AfterwordEvent {
  declare readonly discussion: DiscussionId;
  declare draft: CommentDraft;

  constructor(discussion: DiscussionId, draft: CommentDraft) {
    super('submit', { discussion, draft }, true);
  }
}

/** A reply form is done: with the draft it sent, or without one when the reader left it. */
export class AfterwordFormClosedEvent extends AfterwordEvent {
  declare readonly draft: CommentDraft | undefined;

  constructor(draft?: CommentDraft) {
    super('form-closed', { draft });
  }
}

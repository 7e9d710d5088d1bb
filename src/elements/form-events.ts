// The events of the reply form. Part of the writing path.
import type { CommentDraft } from '../core/draft.js';
import type { DiscussionId } from '../core/records.js';
import { AfterwordEvent } from './events.js';

/** A reader wants to send a draft. If the event is cancelled, nothing is sent. If `draft` is set, that draft is sent instead. */
export class AfterwordSubmitEvent extends AfterwordEvent {
  declare readonly discussion: DiscussionId;
  declare draft: CommentDraft;

  constructor(discussion: DiscussionId, draft: CommentDraft) {
    super('submit', { discussion, draft }, true);
  }
}

/** A form is closed: with the draft that it has sent, or without one because a change was stored or the reader left. */
export class AfterwordFormClosedEvent extends AfterwordEvent {
  declare readonly draft: CommentDraft | undefined;

  constructor(draft?: CommentDraft) {
    super('form-closed', { draft });
  }
}

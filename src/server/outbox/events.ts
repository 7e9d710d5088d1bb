// Events: what happens to comments, for those who want to be told of it outside of the page.
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { EVENT_TYPES } from '../../core/vocabulary.js';

export type EventType = (typeof EVENT_TYPES)[number];

export interface CommentEvent {
  readonly id: string;
  readonly type: EventType;
  readonly discussion: DiscussionId;
  readonly comment: CommentId;
  /** Milliseconds since 1970. */
  readonly time: number;
}

interface State {
  readonly status: string;
  readonly format: string;
  readonly source: string;
}

const isHeld = ({ status }: State): boolean => status === 'pending' || status === 'spam';

/** The event that a change of a comment is; undefined if nobody is told of it. @param before undefined if it is new */
export const eventOf = (before: State | undefined, after: State): EventType | undefined => {
  if (after.status === 'removed') return before && before.status !== 'removed' ? 'comment.removed' : undefined;
  if (!before) return isHeld(after) ? 'comment.held' : 'comment.created';
  if (isHeld(after) !== isHeld(before) || before.status === 'removed')
    return isHeld(after) ? 'comment.held' : 'comment.approved';
  const isEdited = after.source !== before.source || after.format !== before.format;
  return isEdited ? 'comment.edited' : undefined;
};

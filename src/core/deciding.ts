// What a decision does to a record, and whether it can be undone. Every store that keeps records itself uses this.
import { moderate, settlesReports } from './commands.js';
import type { Decision, DecisionRequest, SeenComment } from './decisions.js';
import { LONGEST_REASON, MOST_DECIDED } from './decisions.js';
import { AfterwordError } from './errors.js';
import type { CommentModeration } from './moderation.js';
import type { CommentRecord } from './records.js';
import { COMMENT_MODERATIONS, wordIn } from './vocabulary.js';

/** @throws AfterwordError `invalid` */
export const checkRequest = ({ comments, matching, reason }: DecisionRequest): void => {
  if (!comments === !matching)
    throw new AfterwordError('invalid', 'A decision needs either a list of comments or a filter.');
  if (comments && comments.length > MOST_DECIDED)
    throw new AfterwordError('invalid', `At most ${MOST_DECIDED} comments are decided about at a time.`);
  if (reason && reason.length > LONGEST_REASON)
    throw new AfterwordError('invalid', `A reason may have at most ${LONGEST_REASON} characters.`);
};

/** The act on a comment that an action means; `undefined` for one that is about its discussion, and for `restore`. */
export const moderationOf = (
  action: DecisionRequest['action'],
  { comment, revision }: SeenComment,
): CommentModeration | undefined => {
  const known = wordIn(COMMENT_MODERATIONS, action);
  return known && { action: known, comment, revision };
};

export interface Outcome {
  readonly record: CommentRecord;
  /** Whether its open reports are settled. */
  readonly settles: boolean;
}

/**
 * What an act makes of a comment; `undefined` if it changes nothing.
 *
 * @throws AfterwordError `conflict`
 */
export const outcomeOf = (
  record: CommentRecord,
  moderation: CommentModeration,
  isReported: boolean,
): Outcome | undefined => {
  const moderated = moderate(record, moderation);
  const settles = isReported && settlesReports(moderation);
  return moderated === record && !settles ? undefined : { record: moderated, settles };
};

/** The record as it was before a decision. Reactions since then stay. */
export const undone = (record: CommentRecord, before: CommentRecord): CommentRecord => {
  const { reactions: _, reactionsRevision: __, ...words } = before;
  const { reactions, reactionsRevision } = record.status === 'removed' ? before : record;
  return {
    ...words,
    ...(reactions && { reactions }),
    ...(reactionsRevision !== undefined && { reactionsRevision }),
    revision: record.revision + 1,
  };
};

/** An edited record, with a mark if a moderator has edited somebody else's comment. */
export const markEditor = (edited: CommentRecord, isByModerator: boolean): CommentRecord => {
  const { editedBy: _, ...rest } = edited;
  return isByModerator ? { ...rest, editedBy: 'moderator' } : rest;
};

export const noSuchDecision = (): AfterwordError =>
  new AfterwordError('not-found', 'There is no such decision, or the time to undo it is over.');

export const movedOn = (): AfterwordError =>
  new AfterwordError('conflict', 'The comment has changed since, or the decision was undone.');

/** A log entry without what its comment was before. */
export const withoutUndo = (decision: Decision): Decision => {
  const { undoableUntil: _, ...rest } = decision;
  return rest;
};

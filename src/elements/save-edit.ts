// Stores the other text that a reader wrote for a comment. It is loaded when they send it.
import type { Discussion } from '../core/discussion-state.js';
import { AfterwordError, asAfterwordError } from '../core/errors.js';
import type { CommentBody, CommentRecord } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';

export interface EditOutcome {
  /** The comment as it is after it was stored; absent if it was not. */
  readonly stored?: CommentRecord;
  /** Why it was not stored, if the comment itself does not say so. */
  readonly refusal?: AfterwordError | undefined;
  /** The revision that the reader sees beside their text, if it was not stored. They may store theirs over it. */
  readonly seen?: number | undefined;
}

/** @param revision the one that the reader has seen */
export const saveEdit = async (
  discussion: Discussion,
  comment: CommentRecord,
  body: CommentBody,
  revision: number,
): Promise<EditOutcome> => {
  const node = (): CommentNode | undefined =>
    discussion.state.status === 'ready' ? discussion.state.nodesById.get(comment.id) : undefined;
  try {
    if (!discussion.edit) throw new AfterwordError('unsupported', 'This back end has no edit.');
    await discussion.edit(comment.id, { body, revision });
    return { stored: node()?.record ?? comment };
  } catch (thrown) {
    const { record, progress } = node() ?? {};
    return { refusal: progress ? undefined : asAfterwordError(thrown), seen: record?.revision };
  }
};

// Stores what a form was opened for on a stored comment: another text for it, or a report. It is loaded when the reader sends that.
import type { Discussion } from '../core/discussion-state.js';
import { AfterwordError, asAfterwordError } from '../core/errors.js';
import type { CommentBody, CommentRecord } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import type { FormTarget } from './form-target.js';

export interface Outcome {
  /** The comment as it is after it was stored; absent if it was not. */
  readonly stored?: CommentRecord;
  /** Why it was not stored, if the comment itself does not say so. */
  readonly refusal?: AfterwordError;
}

export const saveText = async (
  discussion: Discussion,
  { type, comment }: Exclude<FormTarget, { readonly type: 'new' }>,
  body: CommentBody,
): Promise<Outcome> => {
  const { id, revision } = comment;
  const node = (): CommentNode | undefined =>
    discussion.state.status === 'ready' ? discussion.state.nodesById.get(id) : undefined;
  try {
    if (!discussion[type]) throw new AfterwordError('unsupported', `This back end has no ${type}.`);
    await (type === 'edit'
      ? discussion.edit?.(id, { body, revision })
      : discussion.report?.(id, { reason: body.source }));
    return { stored: node()?.record ?? comment };
  } catch (thrown) {
    // What failed after it was shown is told at the comment.
    return node()?.progress ? {} : { refusal: asAfterwordError(thrown) };
  }
};

// What a form writes, and the key by which its text is kept until it is sent.
import type { CommentId, CommentRecord } from '../core/records.js';

/** The forms that a comment can open. */
export type CommentForm = 'reply' | 'edit';

/** A form that is open under a comment. */
export interface OpenForm {
  readonly type: CommentForm;
  readonly id: CommentId;
}

/** Another text for a comment. */
export interface EditTarget {
  readonly type: 'edit';
  /** The record that the reader saw. */
  readonly comment: CommentRecord;
}

export type FormTarget =
  /** A new comment: under another one, or, with `null`, under the article. */
  { readonly type: 'new'; readonly parent: CommentRecord | null } | EditTarget;

/** For a reply, the id of the comment it answers. Other keys begin with a NUL, which no database allows in an id. */
export const textKey = (target: FormTarget): CommentId | null =>
  target.type === 'new' ? (target.parent?.id ?? null) : `\0edit ${target.comment.id}`;

// What a form is for, and by which key its text is kept until it is sent.
import type { CommentId, CommentRecord } from '../core/records.js';

/** The forms that a comment can open. */
export type CommentForm = 'reply' | 'edit' | 'report';

/** A form that is open under a comment. */
export interface OpenForm {
  readonly type: CommentForm;
  readonly id: CommentId;
}

export type FormTarget =
  /** A new comment: under another one, or, with `null`, under the article. */
  | { readonly type: 'new'; readonly parent: CommentRecord | null }
  /** Another text for a comment, or what its moderators should know; the comment as the reader saw it. */
  | { readonly type: 'edit' | 'report'; readonly comment: CommentRecord };

/** No comment has such an id: no database keeps a NUL. */
export const textKey = (target: FormTarget): CommentId | null =>
  target.type === 'new' ? (target.parent?.id ?? null) : `\0${target.type} ${target.comment.id}`;

// Whether others can be led to a comment: it is stored, and its text is there.
import type { CommentNode } from '../core/thread.js';
import type { CommentView } from './comment-view.js';

/** Where a reader has no permission at all, no room is kept for controls. */
export const isReadable = ({ record, delivery }: CommentNode, view: CommentView): boolean =>
  record.status === 'approved' && !delivery && !!view.permissions?.()?.size;

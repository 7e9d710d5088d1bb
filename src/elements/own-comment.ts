// Until when a reader may change what they wrote.
import type { Permission } from '../core/adapter.js';
import type { CommentNode } from '../core/thread.js';
import type { CommentView } from './comment-view.js';

/** In milliseconds since 1970, by the back end's clock; no number if there is no limit. */
export const changeEnd = ({ record }: CommentNode): number => Date.parse(record.editableUntil ?? '');

/** Whether a comment is the reader's own, and may still be changed. */
export const canChange = (node: CommentNode, view: CommentView, act: Permission): boolean =>
  !!node.record.mine &&
  !node.delivery &&
  node.record.status !== 'removed' &&
  !!view.permissions?.()?.has(act) &&
  !(changeEnd(node) < (view.now?.() ?? Date.now()));

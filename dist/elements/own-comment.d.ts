import type { Permission } from '../core/adapter.js';
import type { CommentNode } from '../core/thread.js';
import type { CommentView } from './comment-view.js';
/** In milliseconds since 1970, by the back end's clock; no number if there is no limit. */
export declare const changeEnd: ({ record }: CommentNode) => number;
/** Whether a comment is the reader's own, and may still be changed. */
export declare const canChange: (node: CommentNode, view: CommentView, act: Permission) => boolean;

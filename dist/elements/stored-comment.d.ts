import type { CommentNode } from '../core/thread.js';
import type { CommentView } from './comment-view.js';
/** Where a reader has no permission at all, no room is kept for controls. */
export declare const isReadable: ({ record, delivery }: CommentNode, view: CommentView) => boolean;

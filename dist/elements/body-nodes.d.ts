import { type TreeNode } from '../body/elements.js';
import type { CommentBody } from '../core/records.js';
/** A node of a tree, with all that is in it. */
export declare const rendered: (node: TreeNode) => HTMLElement | string;
/**
 * A body as nodes; `undefined` while what it takes is being loaded. A text with addresses is there at once, without its
 * links. When the rest has come `ready` is called, to ask again.
 */
export declare const bodyOf: (body: CommentBody, ready: () => void) => (HTMLElement | string)[] | undefined;

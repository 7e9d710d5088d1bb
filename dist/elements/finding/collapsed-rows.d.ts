import type { CommentNode } from '../../core/thread.js';
import { type List } from './finding-list.js';
/** The replies of a thread: from the first index to before the last. */
export interface Replies {
    readonly first: number;
    readonly end: number;
}
export declare const repliesOf: (nodes: readonly CommentNode[], root: CommentNode) => Replies;
export declare class CollapsedRows {
    #private;
    constructor(list: List);
    /** Hides these nodes and no others. */
    show(nodes: readonly CommentNode[], collapsed: readonly Replies[]): void;
}

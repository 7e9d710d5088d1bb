import type { ReactiveController } from 'lit';
import type { CommentNode } from '../../core/thread.js';
import { type List, type Row } from './finding-list.js';
export declare class Collapse implements ReactiveController {
    #private;
    /** @param onChange called when a thread was collapsed or opened */
    constructor(list: List, onChange: () => void);
    hostUpdated(): void;
    /** The root of the thread that a node is in. */
    rootOf(node: CommentNode): CommentNode | undefined;
    /** Collapses a thread, or opens it. */
    toggle(root: CommentNode, isCollapsed?: boolean): void;
    /** Collapses the thread that has the focus, or opens it. Its first comment then has the focus. */
    toggleFocused(): void;
    /** Opens the thread of a comment, so that it is seen. */
    reveal(node: CommentNode): void;
    /** Draws the buttons of a thread in its first row. */
    draw(row: Row): void;
}

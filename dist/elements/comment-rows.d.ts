import type { CommentId } from '../core/records.js';
import type { CommentNode, Thread } from '../core/thread.js';
import { type ClockListener } from './clock.js';
import type { CommentView } from './comment-frame.js';
export type CommentRow = HTMLElementTagNameMap['afterword-comment'];
export declare class CommentRows implements ClockListener {
    #private;
    readonly element: HTMLElement;
    constructor();
    get(id: CommentId): CommentRow | undefined;
    /**
     * Shows these nodes and no others. Resolves when all are there, or when a later call has taken over.
     *
     * @param places whose rows may stay
     */
    show(nodes: readonly CommentNode[], places: Thread['nodesById'], view: CommentView, isNumbered?: boolean): Promise<void>;
    /** Lets the ages rest; showing sets them going again. */
    stop(): void;
    tick(now: number): number;
}

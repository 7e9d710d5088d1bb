import type { CommentId } from '../core/records.js';
import type { CommentNode, Thread } from '../core/thread.js';
import { type ClockListener } from './clock.js';
import type { CommentView } from './comment-view.js';
export type CommentRow = HTMLElementTagNameMap['afterword-comment'];
export declare class CommentRows implements ClockListener {
    #private;
    /** The list element. It is made at its first use, because on a server there is no document. */
    get element(): HTMLElement;
    get(id: CommentId): CommentRow | undefined;
    /**
     * Shows these nodes and no others. Resolves when all are there, or when a later call has replaced this one.
     *
     * @param places the nodes whose rows may stay
     */
    show(nodes: readonly CommentNode[], places: Thread['nodesById'], view: CommentView, isNumbered?: boolean): Promise<void>;
    /** Stops updating the ages, until `show` is called again. */
    stop(): void;
    tick(now: number): number;
}

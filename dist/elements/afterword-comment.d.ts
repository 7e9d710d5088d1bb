import type { CommentNode } from '../core/thread.js';
import type { ClockListener } from './clock.js';
import { type CommentView } from './comment-frame.js';
/** Where there is no page (a server, a test in Node) the class can be imported all the same. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * @tag afterword-comment
 * @fires {AfterwordActionEvent} afterword-action - one of its buttons was pressed
 */
export declare class AfterwordCommentElement extends Base implements ClockListener {
    #private;
    constructor();
    /** What it shows. */
    get node(): CommentNode | undefined;
    /** The reply form that is open under it. */
    get form(): HTMLElementTagNameMap['afterword-reply-form'] | null;
    /** Whether one is. */
    get replying(): boolean;
    set replying(replying: boolean);
    /**
     * Shows a comment in its place. Does nothing when it shows exactly that already.
     *
     * @param number of the thread it begins, where threads are numbered
     */
    show(node: CommentNode, view: CommentView, number?: number): void;
    /** Shows anew what its button says: whether a text waits. */
    refresh(): void;
    /** Shows the comment's age as of now, if that reads differently by now. */
    tick(now: number): number;
    /** Puts the exact date where it is asked for. There are too many dates to write each out in advance. */
    showExactDate(): void;
    handleEvent({ target }: Event): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-comment': AfterwordCommentElement;
    }
}
export {};

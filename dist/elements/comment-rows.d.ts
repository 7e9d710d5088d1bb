import type { CommentId } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import { type Ticking } from './clock.js';
import type { CommentView } from './comment-template.js';
export type CommentRow = HTMLElementTagNameMap['afterword-comment'];
export declare class CommentRows implements Ticking {
    #private;
    readonly element: HTMLElement;
    constructor();
    get(id: CommentId): CommentRow | undefined;
    /** Shows these nodes and no others. Resolves when all are there, or when a later call has taken over. */
    show(nodes: readonly CommentNode[], view: CommentView): Promise<void>;
    /** Lets the ages rest; showing sets them going again. */
    stop(): void;
    /** Brings the ages of what is on screen up to date. */
    tick(now: number): number;
}

import type { ReactiveController } from 'lit';
import type { CommentNode } from '../../core/thread.js';
import { type List, type Row } from './finding-list.js';
export declare class Visits implements ReactiveController {
    #private;
    constructor(list: List);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** The new comments, as far as they are loaded, in the order of the list. Those of muted authors are not among them. */
    get fresh(): readonly CommentNode[];
    /** Leads to the next new comment, or to the one before; after the last to the first. */
    go(step: 1 | -1): void;
    /** Marks a row whose comment is new, for eyes and for ears. */
    draw(row: Row): void;
}

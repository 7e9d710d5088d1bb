import type { LitElement, ReactiveController } from 'lit';
import type { Discussion, DiscussionListener, ReadyState } from '../core/discussion-state.js';
export interface DiscussionHost extends LitElement {
    /** A reactive property. */
    readonly discussion: Discussion | undefined;
}
export declare class DiscussionController implements ReactiveController {
    #private;
    /** @param listener also called with every transition */
    constructor(host: DiscussionHost, listener?: DiscussionListener);
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
    /** The state, if the first page is there. */
    get ready(): ReadyState | undefined;
}

import type { LitElement, ReactiveController } from 'lit';
import type { Discussion, DiscussionListener, ReadyState } from '../core/discussion-state.js';
export interface DiscussionHost extends LitElement {
    /** A reactive property. */
    readonly discussion: Discussion | undefined;
}
export declare class DiscussionController implements ReactiveController {
    #private;
    /** @param listener hears of every transition besides */
    constructor(host: DiscussionHost, listener?: DiscussionListener);
    /** The state, once there is something to show. */
    get ready(): ReadyState | undefined;
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
}

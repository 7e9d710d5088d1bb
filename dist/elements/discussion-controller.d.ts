import type { LitElement, ReactiveController } from 'lit';
import type { Discussion, DiscussionListener, ReadyState } from '../core/discussion-state.js';
import { type DiscussionContext } from './contexts.js';
export declare class DiscussionController implements ReactiveController {
    #private;
    /** @param listener hears of every transition besides */
    constructor(host: LitElement, listener?: DiscussionListener);
    /** Takes the context from the <afterword-discussion> around the host. */
    static within(host: LitElement): DiscussionController;
    get context(): DiscussionContext;
    set context(context: DiscussionContext);
    /** The state, once there is something to show. */
    get ready(): ReadyState | undefined;
    /** The discussion, for what cannot be done without. */
    get discussion(): Discussion;
    hostConnected(): void;
    hostDisconnected(): void;
}

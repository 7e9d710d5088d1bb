import type { LitElement, ReactiveController } from 'lit';
import type { Discussion, DiscussionListener, DiscussionState, ReadyState } from '../core/discussion-state.js';
export declare class DiscussionController implements ReactiveController {
    #private;
    /** @param listener hears of every transition besides */
    constructor(host: LitElement, listener?: DiscussionListener);
    /** Takes the discussion from the <afterword-discussion> around the host, unless it is given one. */
    static ofContext(host: LitElement): DiscussionController;
    get discussion(): Discussion | undefined;
    set discussion(discussion: Discussion | undefined);
    get state(): DiscussionState;
    /** The state, once there is something to show. */
    get ready(): ReadyState | undefined;
    /** The discussion, for an element that cannot do without. */
    get required(): Discussion;
    hostConnected(): void;
    hostDisconnected(): void;
}

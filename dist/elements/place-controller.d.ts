import type { ReactiveController } from 'lit';
import type { DiscussionHost } from './discussion-controller.js';
export declare class PlaceController implements ReactiveController {
    #private;
    constructor(host: DiscussionHost);
    hostConnected(): void;
    hostDisconnected(): void;
}

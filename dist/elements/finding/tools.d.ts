import { type ReactiveController } from 'lit';
import { type List } from './finding-list.js';
export declare class Tools implements ReactiveController {
    #private;
    constructor(list: List);
    hostUpdated(): void;
    /** Leads to the response that was written last, also where its page is not loaded. */
    toLatest(): Promise<void>;
}

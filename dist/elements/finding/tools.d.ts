import { type ReactiveController } from 'lit';
import { type List } from './finding-list.js';
import { SearchOpener } from './search-opener.js';
import type { Visits } from './visits.js';
export declare class Tools implements ReactiveController {
    #private;
    /** Opens the search. */
    readonly search: SearchOpener;
    /** @param showKeys shows the list of keys */
    constructor(list: List, visits: Visits, showKeys: () => void);
    hostUpdated(): void;
    /** Leads to the response that was written last, also where its page is not loaded. */
    toLatest(): Promise<void>;
}

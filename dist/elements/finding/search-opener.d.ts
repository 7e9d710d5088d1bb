import { type List } from './finding-list.js';
export declare class SearchOpener {
    #private;
    /** @param line the line over the list, after which the search is shown */
    constructor(list: List, line: HTMLElement);
    /** Whether the adapter can search. */
    get isOffered(): boolean;
    open(): Promise<void>;
}

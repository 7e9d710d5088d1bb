import { type ReactiveController } from 'lit';
import type { SearchPlace } from './search-place.js';
export declare class Search implements ReactiveController {
    #private;
    constructor(place: SearchPlace);
    hostDisconnected(): void;
    /** Another discussion has other responses. And the reader may mute an author. */
    hostUpdated(): void;
    /** Shows the field, and gives it the focus. */
    open(): void;
}
/** Opens the search of a list. */
export declare const openSearch: (place: SearchPlace) => void;

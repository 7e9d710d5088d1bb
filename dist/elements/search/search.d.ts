import { type ReactiveController } from 'lit';
import type { CommentId } from '../../core/records.js';
type List = HTMLElementTagNameMap['afterword-comment-list'];
type Row = HTMLElementTagNameMap['afterword-comment'];
/** What the search needs of the list, and of the line over it. */
export interface SearchPlace {
    readonly list: List;
    /** What the search is shown after. */
    readonly line: HTMLElement;
    /** Leads to a comment, also where its page is not loaded. Resolves to a sentence if that is not possible. */
    readonly lead: (id: CommentId, isWanted: () => boolean) => Promise<string | undefined>;
    /** Draws something in the rows near the screen; the returned function draws it again. */
    readonly drawRows: (draw: (row: Row) => void) => () => void;
    /** Called when the search was closed. */
    readonly onClose: () => void;
}
export declare class Search implements ReactiveController {
    #private;
    constructor(place: SearchPlace);
    hostDisconnected(): void;
    /** Another discussion has other responses. */
    hostUpdated(): void;
    /** Shows the field, and gives it the focus. */
    open(): void;
}
/** Opens the search of a list. */
export declare const openSearch: (place: SearchPlace) => void;
export {};

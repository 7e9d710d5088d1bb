import type { CommentId } from '../../core/records.js';
export type List = HTMLElementTagNameMap['afterword-comment-list'];
export type Row = HTMLElementTagNameMap['afterword-comment'];
export interface SearchPlace {
    readonly list: List;
    /** What the search is shown after. */
    readonly line: HTMLElement;
    /** Leads to a comment, also where its page is not loaded. Resolves to a sentence if that is not possible. */
    readonly lead: (id: CommentId, isWanted: () => boolean) => Promise<'notHere' | 'notLoaded' | undefined>;
    /** Draws something in the rows near the screen; the returned function draws it again. */
    readonly drawRows: (draw: (row: Row) => void) => () => void;
    /** Called when the search was closed. */
    readonly onClose: () => void;
}

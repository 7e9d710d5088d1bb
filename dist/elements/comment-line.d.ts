import { type SentenceOf } from './act-notes.js';
import type { CommentEntry } from './comment-entry.js';
import type { CommentMenu } from './comment-menu.js';
import { type ReactionChoice } from './reactions.js';
type Row = HTMLElementTagNameMap['afterword-comment'];
/** What the lines of a list share. */
export interface LineOwner {
    readonly list: HTMLElementTagNameMap['afterword-comment-list'];
    readonly menu: CommentMenu;
    readonly choices: readonly ReactionChoice[];
    /** The entries of the menus. */
    readonly entries: readonly CommentEntry[];
    /** In milliseconds. */
    readonly undoTime: number;
    readonly sentenceOf: SentenceOf;
    /** Asks to be drawn again at a time; milliseconds since 1970 by the back end's clock. */
    wakeAt(time: number): void;
}
export declare class CommentLine {
    #private;
    constructor(row: Row, owner: LineOwner);
    get row(): Row;
    draw(): void;
    /** Focuses the button of the menu; if there is none, the comment. */
    focus(): void;
}
export {};

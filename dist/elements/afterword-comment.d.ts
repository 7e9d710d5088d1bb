import type { CommentNode } from '../core/thread.js';
import type { ClockListener } from './clock.js';
import type { CommentView } from './comment-view.js';
import type { CommentForm } from './form-target.js';
/** Where there is no page (a server, a test in Node) the element can be made all the same. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * One comment.
 *
 * @tag afterword-comment
 * @csspart avatar - the author's picture, or initials on a colour
 * @csspart byline - the line with the author's name, the badges and the date
 * @csspart author - the author's name, a link if they have a website
 * @csspart badge - the author's role, or that the comment is pinned
 * @csspart permalink - the date, a link to the comment
 * @csspart parent - whom a reply answers, where indentation does not show it
 * @csspart body - the text
 * @csspart note - says that the comment waits, was removed or is being sent or saved, or why that failed
 * @csspart actions - the controls beside the reply button, once they are loaded
 * @csspart reaction - the button of a reaction, with its count
 * @csspart menu-button - the button that opens the menu
 * @csspart menu - the menu
 * @csspart menu-item - an entry of the menu
 * @csspart question - a question before something is done
 * @csspart yes - the button that does it
 * @csspart no - the button that leaves it
 * @csspart undo - the button that undoes a removal, or the sending of a reply
 * @csspart dismiss - the button that takes the message about a failure away
 * @csspart edited - the button that opens the earlier versions of a comment that was edited
 * @csspart versions - the list of versions
 * @csspart version - one text, with what changed in it
 * @csspart muted - the line in the place of a comment whose author the reader has muted
 * @csspart muted-list - the button under the list that lists whom the reader has muted
 * @csspart muted-names - that list
 * @csspart link - the field with the link to the comment, where it cannot be copied
 * @csspart dialog - the dialog for a report, or with the earlier versions
 * @csspart dialog-heading - its heading
 * @csspart control - its text area
 * @csspart send - the button that sends the report
 * @csspart cancel - the button that closes the dialog
 * @csspart retry - the button that tries again what failed
 * @csspart change - the button that takes a text back, to change it
 * @csspart reply - the button that opens the form for a reply
 * @fires {AfterwordActionEvent} afterword-action - one of its buttons was pressed
 */
export declare class AfterwordCommentElement extends Base implements ClockListener {
    #private;
    /** Called after each drawing, for the controls that are loaded later. */
    onDraw: (() => void) | undefined;
    constructor();
    /** The comment that it shows. */
    get node(): CommentNode | undefined;
    /** What it was drawn with. It also tells what the reader may do. */
    get view(): CommentView | undefined;
    /** The form that is open under it. */
    get form(): HTMLElementTagNameMap['afterword-reply-form'] | null;
    /** What that form is for. One form is open at a time. */
    get open(): CommentForm | undefined;
    set open(type: CommentForm | undefined);
    /**
     * Shows a comment. Does nothing if it shows exactly that already.
     *
     * @param number the number of the thread that begins with it, if threads are numbered; else 0
     */
    show(node: CommentNode, view: CommentView, number?: number): void;
    /** Draws it again, because the reader's text for a reply has changed. The label of the button depends on that. */
    refresh(): void;
    /** Writes the comment's age anew, if its text has changed. */
    tick(now: number): number;
    handleEvent({ target }: Event): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-comment': AfterwordCommentElement;
    }
}
export {};

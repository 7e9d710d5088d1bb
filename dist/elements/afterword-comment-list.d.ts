import { LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { CommentId, CommentRecord } from '../core/records.js';
import { type CommentRow } from './comment-rows.js';
import { type DiscussionContext } from './contexts.js';
import type { OpenForm } from './form-target.js';
import { type Localizer } from './localizer.js';
/**
 * The list of responses alone, for a layout of your own.
 *
 * @tag afterword-comment-list
 * @attr {number} max-depth - how far replies are moved in; deeper ones name the comment they answer. Default 4
 * @attr {boolean} numbered - numbers the threads
 * @attr {boolean} closed - has no reply buttons
 * @attr {number} heading-level - level of the heading over the pings. Default 3
 * @cssState open - a form is open under a comment; in older browsers an attribute of this name
 * @csspart list - the comments; the pings are a list of their own
 * @csspart comment - one comment
 * @csspart pings - the pings, with their heading
 * @csspart more - a button for comments that are not loaded yet
 * @csspart collapse - the button that collapses a thread, or opens it
 * @csspart collapsed - says how many replies are hidden, and shows them
 * @csspart keys - the list of keys
 * @csspart notice - says that the comment of a link is not here
 */
export declare class AfterwordCommentListElement extends LitElement implements DiscussionContext {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The discussion that it lists. Set it, or put the list into an <afterword-discussion>. */
    discussion: Discussion | undefined;
    /** The language of the interface. */
    localizer: Localizer;
    /** Where the forms keep drafts over a reload. */
    store: ReaderStore | undefined;
    /** Who the reader is, to fill the forms in with. */
    reader: Reader | undefined;
    maxDepth: number;
    numbered: boolean;
    closed: boolean;
    headingLevel: number;
    /** Whether the reader has muted the author of a comment. Absent if they have muted nobody. */
    isMuted: ((record: CommentRecord) => boolean) | undefined;
    /** Called when it has scrolled to a comment. */
    onReveal: ((row: CommentRow) => void) | undefined;
    constructor();
    disconnectedCallback(): void;
    /** The form that is open under a comment: one at a time. If the comment is not there yet, its form opens when it is. */
    get open(): OpenForm | undefined;
    set open(open: OpenForm | undefined);
    /** Opens a form, or closes it, and leaves the focus where it is. */
    show(open: OpenForm | undefined): void;
    /** The row of a comment or a ping. */
    row(id: CommentId): CommentRow | undefined;
    /** Scrolls to a comment and gives it the focus, as soon as it is there. */
    reveal(id: CommentId): void;
    protected render(): TemplateResult;
    protected updated(changed: PropertyValues<this>): void;
    protected getUpdateComplete(): Promise<boolean>;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-comment-list': AfterwordCommentListElement;
    }
}

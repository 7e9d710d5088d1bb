import { LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { DraftFormat } from '../core/draft.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { BodyFormat, CommentId } from '../core/records.js';
import { type DiscussionContext } from './contexts.js';
import { AfterwordFormClosedEvent, AfterwordSubmitEvent } from './form-events.js';
import { type FormTarget } from './form-target.js';
import { type Localizer } from './localizer.js';
/**
 * The form alone: for a new comment, a reply, or another text of a comment.
 *
 * @tag afterword-reply-form
 * @attr {number} heading-level - level of its heading. Default 3
 * @attr {string} formats - what readers may write in; by default as the discussion around it says, else `text`
 * @fires {AfterwordSubmitEvent} afterword-submit - before sending; cancel it, or replace its draft
 * @fires {AfterwordFormClosedEvent} afterword-form-closed - the draft is being sent, the change is stored, or the reader left the form
 * @csspart form - the form
 * @csspart heading - its heading
 * @csspart form-heading - the same heading, by the name that works from outside an afterword-discussion
 * @csspart field - a label, its control and the message about a fault
 * @csspart control - a text area or an input
 * @csspart body - the preview of a text in Markdown
 * @csspart send - the button that sends
 * @csspart cancel - the button that closes the form
 */
export declare class AfterwordReplyFormElement extends LitElement implements DiscussionContext {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The discussion that it writes to. Set it, or put the form into an <afterword-discussion>. */
    discussion: Discussion | undefined;
    /** The language of the interface. */
    localizer: Localizer;
    /** Where the text is kept over a reload. */
    store: ReaderStore | undefined;
    /** Who the reader is, if that is known. */
    reader: Reader | undefined;
    /** What it is for. Default: a new comment under the article. */
    target: FormTarget;
    headingLevel: number;
    /** The formats that a reader may write in, with spaces between; the first is the default. */
    formats: string | undefined;
    /** The format that the reader has chosen. */
    chosenFormat: DraftFormat | undefined;
    private faults;
    /** False after the store has refused to keep the text. */
    private isDraftSaved;
    constructor();
    connectedCallback(): void;
    /** The text that is in the form. */
    get draft(): string;
    set draft(text: string);
    /** The format that its text is in. An edit keeps the format of the comment. */
    get format(): BodyFormat;
    focus(options?: FocusOptions): void;
    /** Takes an unsent draft back from the discussion, with its format, or adds it below the text that is here already. */
    takeBack(id: CommentId): Promise<void>;
    protected render(): TemplateResult;
    protected updated(changed: PropertyValues<this>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-reply-form': AfterwordReplyFormElement;
    }
    interface GlobalEventHandlersEventMap {
        'afterword-submit': AfterwordSubmitEvent;
        'afterword-form-closed': AfterwordFormClosedEvent;
    }
}

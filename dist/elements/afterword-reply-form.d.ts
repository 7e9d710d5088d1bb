import { LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { CommentId } from '../core/records.js';
import { type DiscussionContext } from './contexts.js';
import { type Localizer } from './localizer.js';
/**
 * @tag afterword-reply-form
 * @attr {number} heading-level - level of its heading. Default 3
 * @fires {AfterwordSubmitEvent} afterword-submit - before sending; cancel it, or replace its draft
 * @fires {AfterwordFormClosedEvent} afterword-form-closed - the draft is on its way, or the reader left the form
 * @csspart form
 * @csspart heading - also as form-heading
 * @csspart field - a label, its control and what is said of it
 * @csspart control - a text area or an input
 * @csspart send - the button that sends
 * @csspart cancel - the button that leaves
 */
export declare class AfterwordReplyFormElement extends LitElement implements DiscussionContext {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** What it adds to: set it, or put the form into an <afterword-discussion>. */
    discussion: Discussion | undefined;
    localizer: Localizer;
    store: ReaderStore | undefined;
    /** Who the reader is known to be. */
    reader: Reader | undefined;
    /** The comment it answers; `null`, the default, for the article. */
    parent: CommentId | null;
    /** Who wrote that comment. */
    parentName: string;
    headingLevel: number;
    private faults;
    /** False once the store refused the text. */
    private isDraftSaved;
    constructor();
    connectedCallback(): void;
    /** The text as it stands. */
    get draft(): string;
    set draft(text: string);
    focus(options?: FocusOptions): void;
    /** Takes an unsent draft back from the discussion, below what stands here already. */
    takeBack(id: CommentId): Promise<void>;
    protected render(): TemplateResult;
    protected updated(changed: PropertyValues<this>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-reply-form': AfterwordReplyFormElement;
    }
}

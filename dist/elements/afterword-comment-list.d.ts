import { LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { CommentId } from '../core/records.js';
import { type DiscussionContext } from './contexts.js';
import { type Localizer } from './localizer.js';
/**
 * @tag afterword-comment-list
 * @attr {number} max-depth - how far replies are moved in; deeper ones name the comment they answer. Default 4
 * @attr {boolean} numbered - numbers the roots
 * @attr {boolean} closed - offers no replying
 * @attr {number} heading-level - level of the heading over the pings. Default 3
 * @csspart list - the comments
 * @csspart pings - the pings, heading included
 * @csspart more - the button for the next page
 */
export declare class AfterwordCommentListElement extends LitElement implements DiscussionContext {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** What it lists: set it, or put the list into an <afterword-discussion>. */
    discussion: Discussion | undefined;
    localizer: Localizer;
    store: ReaderStore | undefined;
    reader: Reader | undefined;
    maxDepth: number;
    numbered: boolean;
    closed: boolean;
    headingLevel: number;
    constructor();
    /** The comment under which the reply form is open. */
    get replyTo(): CommentId | null;
    set replyTo(id: CommentId | null);
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected render(): TemplateResult;
    protected updated(changed: PropertyValues<this>): void;
    protected getUpdateComplete(): Promise<boolean>;
    /** Moves view and focus to a comment, as soon as it is there. */
    reveal(id: CommentId): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-comment-list': AfterwordCommentListElement;
    }
}

import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Adapter, QueueFilter } from '../core/adapter.js';
import type { Locale } from '../locales/locale.js';
/**
 * The page for moderators: what waits, what was reported, what is spam and what was removed.
 *
 * @tag afterword-moderation
 * @attr {string} src - the address of the server
 * @attr {string} adapter - where the discussions are kept, by name; see afterword-discussion
 * @attr {string} token - the token that your site's login made for this moderator; see afterword-discussion
 * @attr {"pending" | "reported" | "spam" | "removed" | "all"} queue - which queue is shown at first
 * @attr {number} heading-level - level of its heading; those below it follow. Default 2
 * @attr {boolean} choose-language - offers a choice of the language, which is kept in this browser; only for a page that has nothing else,
 *   because it becomes the language of the document
 * @fires {AfterwordConnectEvent} afterword-connect - it looks for an adapter; set `connect` to answer
 * @fires {AfterwordErrorEvent} afterword-error - there is no adapter, or it has no queue
 */
export declare class AfterwordModerationElement extends LitElement {
    #private;
    static styles: CSSStyleSheet[];
    static properties: PropertyDeclarations;
    src: string | undefined;
    /** An adapter, or the name of one that the page's script knows. */
    adapter: Adapter | string | null | undefined;
    token: string | null | undefined;
    queue: QueueFilter['queue'];
    headingLevel: number;
    chooseLanguage: boolean;
    /** The language of the page. Default: that of the page's `lang`. */
    locale: Locale | undefined;
    /**
     * The locale that the page's script gave.
     *
     * @ignore For watch-language.ts, not for pages.
     */
    pageLocale: Locale | undefined;
    private isSignedOut;
    private error;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-moderation': AfterwordModerationElement;
    }
}

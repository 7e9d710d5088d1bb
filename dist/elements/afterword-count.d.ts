import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Adapter } from '../core/adapter.js';
import type { PageRule } from '../core/page-address.js';
import type { Locale } from '../locales/locale.js';
import { type Connectable } from './connect.js';
/**
 * How many responses a discussion has, as in “11 responses”.
 *
 * @tag afterword-count
 * @attr {string} discussion-id - which discussion; by default that of the page the link around it leads to, else the page's
 * @attr {"canonical" | "path" | "address"} page-id - what names the page's discussion; see afterword-discussion
 * @attr {string} adapter - where it is kept, by name; see afterword-discussion
 * @attr {string} src - the address of the server or the archive
 * @attr {string} token - a signed-in reader's token; see afterword-discussion
 * @slot - shown until the count is known, and if it never is
 * @fires {AfterwordConnectEvent} afterword-connect - it looks for an adapter; set `connect` to answer
 * @fires {AfterwordErrorEvent} afterword-error - the count cannot be had
 */
export declare class AfterwordCountElement extends LitElement implements Connectable {
    #private;
    static properties: PropertyDeclarations;
    discussionId: string | undefined;
    pageId: PageRule | undefined;
    src: string | undefined;
    token: string | null | undefined;
    /** An adapter, or the name of one that the page's script knows. */
    adapter: Adapter | string | null | undefined;
    locale: Locale | undefined;
    /**
     * The locale that the page's script gave.
     *
     * @ignore For watch-language.ts, not for pages.
     */
    pageLocale: Locale | undefined;
    private total;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult | string;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-count': AfterwordCountElement;
    }
}

import { LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Adapter, CommentOrder } from '../core/adapter.js';
import type { Discussion } from '../core/discussion-state.js';
import type { PageRule } from '../core/page-address.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { Locale } from '../locales/locale.js';
import { type Connectable } from './connect.js';
import { type DiscussionContext } from './contexts.js';
import { Localizer } from './localizer.js';
/**
 * @tag afterword-discussion
 * @attr {string} discussion-id - which discussion; by default the page's
 * @attr {"canonical" | "path" | "address"} page-id - what names the page's discussion: its canonical link (or the address
 *   without what names no page), the path of the address, or the whole address. Default `canonical`
 * @attr {string} adapter - where it is kept: `http`, `local`, `json`, `wordpress`, `waline`. Default `http` with a src, else `local`
 * @attr {string} src - where the adapter finds it
 * @attr {string} token - a signed-in reader's token, as the site's own login gave it
 * @attr {string} heading - the article's title, for the heading; by default the one the adapter knows
 * @attr {number} heading-level - default 2
 * @attr {"oldest" | "newest" | "best"} order - default `oldest`
 * @attr {number | "all"} page-size - threads a page; default `all`: everything, the first ones first
 * @attr {number} max-depth - how far replies are moved in; default 4
 * @attr {boolean} numbered - numbers the threads
 * @attr {boolean} closed - takes no more responses
 * @slot - shown until the discussion is ready, and if it never is. A <script type="application/json"> in it holds an archive
 * @fires {AfterwordLoadedEvent} afterword-loaded - the first page is there
 * @fires {AfterwordSubmitEvent} afterword-submit - a reader sends; cancel it, or replace its draft
 * @fires {AfterwordPostedEvent} afterword-posted - what a reader sent was stored
 * @fires {AfterwordErrorEvent} afterword-error - a call failed
 * @csspart discussion - everything
 * @csspart heading - the heading with the count
 * @csspart news - the button that shows what came since
 * @csspart status - what is said while loading, on failing and when closed
 */
export declare class AfterwordDiscussionElement extends LitElement implements Connectable, DiscussionContext {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    discussionId: string | undefined;
    /** What names the discussion where `discussionId` does not. */
    pageId: PageRule | undefined;
    src: string | undefined;
    /** May be renewed at any time; whoever writes goes on writing. */
    token: string | null | undefined;
    /** Where the discussion is kept: an adapter, or the name of one that the page's script knows. */
    adapter: Adapter | string | null | undefined;
    /** The language of the interface. Default: the page's, if afterword.js knows it, else English. */
    locale: Locale | undefined;
    heading: string | undefined;
    headingLevel: number;
    order: CommentOrder;
    /** Whatever is no number of threads means all. */
    pageSize: number | undefined;
    maxDepth: number;
    numbered: boolean;
    closed: boolean;
    /** The state behind it, for whoever wants to watch or drive it. */
    discussion: Discussion | undefined;
    localizer: Localizer;
    /** Where drafts are kept over a reload. */
    store: ReaderStore | undefined;
    /** Who the reader is, to fill the form in with. */
    reader: Reader | undefined;
    /** The latest news, for assistive technology. */
    private announcement;
    /** Whether the reader has taken a text back. */
    private isEditingUnsent;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-discussion': AfterwordDiscussionElement;
    }
}

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
 * The whole discussion under an article: a heading with the count, the list of responses, the form.
 *
 * @tag afterword-discussion
 * @attr {string} discussion-id - which discussion; by default the page's
 * @attr {"canonical" | "path" | "address"} page-id - what names the page's discussion: its canonical link (or else its plain
 *   address, see docs/elements.md), the plain address without parameters, or the whole address. Default `canonical`
 * @attr {string} adapter - where it is kept: `http`, `local`, `json`, `wordpress`, `waline`. Default `http` with a src, else `local`
 * @attr {string} src - where the adapter finds it
 * @attr {string} token - a signed-in reader's token, as the site's own login gave it
 * @attr {string} heading - the article's title, for the heading; by default the one the adapter knows
 * @attr {number} heading-level - default 2
 * @attr {"oldest" | "newest" | "best"} order - until the reader chooses one; default `oldest`
 * @attr {number | "all"} page-size - threads on a page; default `all`: everything, beginning with the first ones
 * @attr {number} max-depth - how far replies are moved in; default 4
 * @attr {"none"} keys - `none` switches off the keys that readers have in a discussion
 * @attr {boolean} numbered - numbers the threads
 * @attr {string} formats - what readers may write in: `text`, `markdown`, or both with a space between; the first is used
 *   unless the reader chooses. Default `text`
 * @attr {boolean} closed - takes no more responses
 * @attr {string} reactions - names of reactions with their signs: `like 👍, heart ❤️`; none if it is empty. Default `like 👍`
 * @attr {number} undo-seconds - for how many seconds a reader can undo the sending of a reply, and a removal; default 5, at most 600, none: 0
 * @slot - shown until the discussion is ready, and if it never is. A <script type="application/json"> in it holds an archive
 * @fires {AfterwordConnectEvent} afterword-connect - it looks for an adapter; set `connect` to answer
 * @fires {AfterwordLoadedEvent} afterword-loaded - the first page is there
 * @fires {AfterwordSubmitEvent} afterword-submit - a reader sends; cancel it, or replace its draft
 * @fires {AfterwordPostedEvent} afterword-posted - what a reader sent was stored
 * @fires {AfterwordErrorEvent} afterword-error - a call failed
 * @csspart discussion - everything
 * @csspart heading - the heading with the count
 * @csspart tools - the line with the order, the search and the ways to what is new
 * @csspart search - the search
 * @csspart search-field - its field
 * @csspart results - what it found
 * @csspart search-place - which of that the reader was led to, with buttons for the next and the previous one
 * @csspart kept - says how old the responses are, while the back end cannot be reached
 * @csspart own-list - the button there that opens the list of what the reader wrote
 * @csspart own - the dialog with that list
 * @csspart own-download - the button there that downloads all of it
 * @csspart own-remove - the button there that removes all of it
 * @csspart own-yes - the button that removes it after the question
 * @csspart own-no - the button that keeps it
 * @csspart own-code - the button there that shows a guest's code
 * @csspart own-close - the button there that closes it
 * @csspart news - the button that shows the comments that came since
 * @csspart status - that it loads, has failed or is closed
 * @csspart open - the button that opens the form under the article again
 * @cssprop [--afterword-accent] - focus rings, buttons' borders, the check box; default the text's colour
 * @cssprop [--afterword-line] - rules; default mixed from the text's colour
 * @cssprop [--afterword-muted] - quiet text; default mixed from the text's colour
 * @cssprop [--afterword-fault] - faults; default a red as light as the text
 * @cssprop [--afterword-radius=0.375em] - corners
 * @cssprop [--afterword-space=1rem] - distances
 * @cssprop [--afterword-avatar=2.5em] - an avatar's size; less where it is narrow
 * @cssprop [--afterword-indent=2em] - how far a reply is moved in; less where it is narrow
 * @cssprop [--afterword-field=transparent] - a field's background
 * @cssprop [--afterword-form-width=44em] - the form's width
 * @cssprop [--afterword-button] - a button's background; default mixed from the text's colour
 * @cssprop [--afterword-button-text=inherit] - a button's text
 * @cssprop [--afterword-button-hover] - a button's background under the pointer; default mixed from the text's colour
 */
export declare class AfterwordDiscussionElement extends LitElement implements Connectable, DiscussionContext {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    discussionId: string | undefined;
    /** What names the discussion where `discussionId` does not. */
    pageId: PageRule | undefined;
    src: string | undefined;
    /** May be renewed at any time. A form that is open stays as it is. */
    token: string | null | undefined;
    /** Where the discussion is kept: an adapter, or the name of one that the page's script knows. */
    adapter: Adapter | string | null | undefined;
    /** The language of the interface. Default: the page's, if afterword.js knows it, else English. */
    locale: Locale | undefined;
    /**
     * The locale that the page's script gave.
     *
     * @ignore For watch-language.ts, not for pages.
     */
    pageLocale: Locale | undefined;
    heading: string | undefined;
    headingLevel: number;
    order: CommentOrder;
    /** How many threads a page has. Anything but a positive number means all. */
    pageSize: number | undefined;
    maxDepth: number;
    numbered: boolean;
    keys: string | undefined;
    closed: boolean;
    /** The formats that a reader may write in, with spaces between; the first is the default. */
    formats: string | undefined;
    /** Which reactions readers can choose from, as in the attribute. */
    reactions: string | undefined;
    /** How long a reader can undo the sending of a reply, and a removal. A text that is no number means the default. */
    undoSeconds: number | string | undefined;
    /** The discussion that it shows, for scripts that watch or control it. */
    discussion: Discussion | undefined;
    /** Writes messages, numbers and dates in the language of `locale`. */
    localizer: Localizer;
    /** Where drafts are kept over a reload. */
    store: ReaderStore | undefined;
    /** Who the reader is, to fill the form in with. */
    reader: Reader | undefined;
    /** What assistive technology reads aloud. Another language empties it: a sentence in another language would be read again. */
    private announcement;
    constructor();
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

// The whole discussion under an article: heading, list, form. It connects to an adapter, owns the discussion's state and
// hands it down, and turns its transitions into events for the page.
// What stands inside it (a list the server wrote, a <noscript> line) shows until the discussion is ready, and stays if it
// never is.
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ContextProvider } from '@lit/context';
import type { Adapter, CommentOrder } from '../core/adapter.js';
import { createDiscussionWith } from '../core/discussion.js';
import type { Discussion, DiscussionState, ReadyState, Transition } from '../core/discussion-state.js';
import type { PageRule } from '../core/page-address.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { CommentId, DiscussionId } from '../core/records.js';
import { isTriedAgain } from '../core/trying-again.js';
import { withFewMarks } from '../core/visible.js';
import { COMMENT_ORDERS } from '../core/vocabulary.js';
import type { Locale } from '../locales/locale.js';
import { connectableProperties, connectionOf, discussionOf, isReconnected, type Connectable } from './connect.js';
import { headingLevelAttribute, enumAttribute, integerAttribute } from './attributes.js';
import { contextProperties, discussionContext, type DiscussionContext } from './contexts.js';
import { DiscussionController } from './discussion-controller.js';
import {
  AfterwordErrorEvent,
  AfterwordLoadedEvent,
  AfterwordPostedEvent,
  type AfterwordActionEvent,
  type AfterwordFormClosedEvent,
  type AfterwordSubmitEvent,
} from './events.js';
import { enterForm, keepPlace } from './form-place.js';
import { createOutbox, loadWriting, writing } from './load-writing.js';
import { english, Localizer } from './localizer.js';
import { PageController } from './page.js';
import { EXPORTED_PARTS } from './parts.js';
import { PlaceController } from './place-controller.js';
import { styles } from './styles.js';
import { createYielder } from './yield-to-page.js';

const toLevel = headingLevelAttribute(2);
const toOrder = enumAttribute(COMMENT_ORDERS);
const toDepth = integerAttribute(0, 99, 4);

/** Whether a reply is on its way. */
const isSending = ({ state }: Discussion): boolean =>
  state.status === 'ready' && state.nodes.some((node) => node.state === 'sending');

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
export class AfterwordDiscussionElement extends LitElement implements Connectable, DiscussionContext {
  static override styles: CSSResultGroup = styles;
  static override properties: PropertyDeclarations = {
    ...connectableProperties,
    ...contextProperties,
    locale: { attribute: false },
    heading: {},
    headingLevel: { attribute: 'heading-level', converter: toLevel },
    order: { converter: toOrder },
    pageSize: { type: Number, attribute: 'page-size' },
    maxDepth: { attribute: 'max-depth', converter: toDepth },
    numbered: { type: Boolean },
    closed: { type: Boolean },
    announcement: { state: true, attribute: false },
    isEditingUnsent: { state: true, attribute: false },
  };

  declare discussionId: string | undefined;
  /** What names the discussion where `discussionId` does not. */
  declare pageId: PageRule | undefined;
  declare src: string | undefined;
  /** May be renewed at any time; whoever writes goes on writing. */
  declare token: string | null | undefined;
  /** Where the discussion is kept: an adapter, or the name of one that the page's script knows. */
  declare adapter: Adapter | string | null | undefined;
  /** The language of the interface. Default: the page's, if afterword.js knows it, else English. */
  declare locale: Locale | undefined;
  declare heading: string | undefined;
  declare headingLevel: number;
  declare order: CommentOrder;
  /** Whatever is no number of threads means all. */
  declare pageSize: number | undefined;
  declare maxDepth: number;
  declare numbered: boolean;
  declare closed: boolean;
  /** The state behind it, for whoever wants to watch or drive it. */
  declare discussion: Discussion | undefined;
  declare localizer: Localizer;
  /** Where drafts are kept over a reload. */
  declare store: ReaderStore | undefined;
  /** Who the reader is, to fill the form in with. */
  declare reader: Reader | undefined;
  /** The latest news, for assistive technology. */
  declare private announcement: string;
  /** Whether the reader has taken a text back. */
  declare private isEditingUnsent: boolean;

  readonly #controller = new DiscussionController(this, (state, transition) => this.#onTransition(state, transition));
  /** What was typed for the articles this page has shown. */
  readonly #texts = new Map<DiscussionId, Map<CommentId | null, string>>();
  readonly #provider = new ContextProvider(this, discussionContext);

  constructor() {
    super();
    new PlaceController(this);
    this.headingLevel = 2;
    this.order = 'oldest';
    this.maxDepth = 4;
    this.numbered = false;
    this.closed = false;
    this.localizer = english;
    this.announcement = '';
    this.isEditingUnsent = false;
    void new PageController(this, () => {
      if (this.#isElsewhere) this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#onOnline);
    document.addEventListener('afterword-posted', this.#onPosted);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onOnline);
    document.removeEventListener('afterword-posted', this.#onPosted);
    queueMicrotask(() => {
      // An element that is only moved is back by then.
      if (this.isConnected) return;
      this.#leave();
      this.discussion = undefined;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.headingLevel = toLevel(this.headingLevel);
    this.order = toOrder(this.order);
    this.maxDepth = toDepth(this.maxDepth);
    const isOther = this.#isElsewhere || isReconnected(changed) || changed.has('store') || changed.has('pageSize');
    if (isOther && this.isConnected) this.#connect();
    else if (changed.has('order')) void this.discussion?.reorder(this.order);
    if (!isOther && changed.has('token')) this.#renew();
    if (this.locale && changed.has('locale')) this.localizer = new Localizer(this.locale);
    const { discussion, localizer, store, reader } = this;
    this.#provider.setValue({ discussion, localizer, store, reader });
  }

  protected override render(): TemplateResult {
    const { messages } = this.localizer;
    const { ready } = this.#controller;
    const state = this.discussion?.state;
    const error = state?.status === 'failed' && messages.errors[state.error.code];
    const isClosed = this.closed || ready?.closed;
    return html`
      <section
        part="discussion"
        aria-labelledby="heading"
        @afterword-action=${this.#onAction}
        @afterword-submit=${this.#onSubmit}
        @afterword-form-closed=${this.#onFormClosed}
      >
        ${
          ready
            ? html`
                <h2 id="heading" part="heading" aria-level=${this.headingLevel}>${this.#title(ready)}</h2>
                <button part="news" ?hidden=${!ready.unseenCount} @click=${this.#onNews}>
                  ${this.localizer.count(messages.news, ready.unseenCount)}
                </button>
                <afterword-comment-list
                  exportparts=${EXPORTED_PARTS}
                  max-depth=${this.maxDepth}
                  heading-level=${this.headingLevel + 1}
                  ?numbered=${this.numbered}
                  ?closed=${isClosed}
                ></afterword-comment-list>
              `
            : html`<slot></slot>`
        }
        <p part="status" class=${error ? 'fault' : 'muted'}>
          ${error || (ready ? (isClosed ? messages.closed : ready.signInRequired && messages.signIn) : messages.loading) || nothing}
        </p>
        <button ?hidden=${!error} @click=${this.#onRetry}>${messages.retry}</button>
        ${
          ready && (this.isEditingUnsent || (ready.permissions.has('add') && !isClosed))
            ? html`
                <afterword-reply-form
                  exportparts=${EXPORTED_PARTS}
                  heading-level=${this.headingLevel + 1}
                  @click=${this.#onPlace}
                ></afterword-reply-form>
                <button part="open" @click=${this.#onOpen}>
                  ${(this.discussion?.typedTexts.get(null) && messages.goOn) || messages.leaveReply}
                </button>
              `
            : nothing
        }
        <p class="visually-hidden" role="status">${this.announcement}</p>
      </section>
    `;
  }

  protected override updated(): void {
    keepPlace(this.#form, this.localizer, !this.#controller.ready?.author);
  }

  #title({ total, title: known, nodesById }: ReadyState): TemplateResult | string {
    const { localizer } = this;
    // Whoever sees comments that wait is not told that there are none.
    const pending = total ? 0 : [...nodesById.values()].filter(({ state }) => state === 'pending').length;
    if (pending) return localizer.count(localizer.messages.allWaiting, pending);
    const title = this.heading ?? known;
    if (!title) return localizer.count(localizer.messages.countWithoutTitle, total);
    // The title may run the other way than the sentence around it.
    const [before, after] = localizer.count(localizer.messages.countWithTitle, total, { title: '\0' }).split('\0');
    return html`${before}<bdi>${withFewMarks(title)}</bdi>${after}`;
  }

  get #list(): HTMLElementTagNameMap['afterword-comment-list'] {
    return this.renderRoot.querySelector('afterword-comment-list')!;
  }

  get #form(): HTMLElementTagNameMap['afterword-reply-form'] | null {
    return this.renderRoot.querySelector('afterword-reply-form');
  }

  /** Whether the reader is at another article than the one whose discussion this is. */
  get #isElsewhere(): boolean {
    return this.discussion?.id !== discussionOf(this);
  }

  /** Lets go of the discussion, once what is on its way to it has arrived: a reader may send and follow a link at once. */
  #leave(): void {
    const { discussion } = this;
    if (!discussion || !isSending(discussion)) discussion?.close();
    else
      discussion.subscribe(() => {
        if (!isSending(discussion)) discussion.close();
      });
  }

  #connect(): void {
    const { adapter, store, locale } = connectionOf(this);
    const { order, pageSize } = this;
    const id = discussionOf(this);
    const texts = this.#texts.get(id) ?? new Map<CommentId | null, string>();
    this.#texts.set(id, texts);
    this.store ??= store;
    this.isEditingUnsent = false;
    this.#leave();
    this.discussion = createDiscussionWith(createOutbox, {
      adapter,
      id,
      texts,
      order,
      pageSize: Number(pageSize) > 0 ? Number(pageSize) : 'all',
      store: this.store,
      pause: createYielder(),
      // While nobody looks, nothing moves under anybody's eyes.
      holdUnseen: () => !document.hidden,
    });
    void this.discussion.load();
    void this.#resolveLocale(locale);
  }

  /** Tells whoever made the connection of the new token, and asks who the reader is by it. */
  #renew(): void {
    connectionOf(this);
    void this.discussion?.refresh();
  }

  /** Takes on the page's language, once it is there, unless it was given one. */
  async #resolveLocale(locale: Locale | Promise<Locale> | undefined): Promise<void> {
    const language = await locale;
    this.locale ??= language;
  }

  #onTransition(state: DiscussionState, transition: Transition): void {
    const { messages } = this.localizer;
    if (transition.type === 'loaded' && state.status === 'ready')
      this.dispatchEvent(new AfterwordLoadedEvent(this.discussion!.id, state.total));
    // What goes on by itself is not said again and again.
    if (transition.type === 'sending' && !transition.isByItself) this.announcement = messages.sending;
    if (transition.type === 'changed' && state.status === 'ready' && state.unseenCount)
      this.announcement = this.localizer.count(messages.news, state.unseenCount);
    if (transition.type === 'recalled') void loadWriting().then(() => this.requestUpdate());
    if (transition.type === 'posted') {
      this.announcement = transition.comment.status === 'pending' ? messages.sentWaiting : messages.sent;
      this.dispatchEvent(new AfterwordPostedEvent(transition.comment));
    }
    if (transition.type === 'error') {
      const { error, draft } = transition;
      const again = draft && isTriedAgain(error) ? messages.again : '';
      this.announcement = `${draft ? messages.failed : ''} ${messages.errors[error.code]} ${again}`;
      console.warn(error);
      this.dispatchEvent(new AfterwordErrorEvent(error, draft));
    }
  }

  readonly #onOnline = (): void => this.discussion?.resendFailed();

  /** What this reader wrote in another element of the page is no news to them. */
  readonly #onPosted = ({ comment, target }: AfterwordPostedEvent): void => {
    const [ours, theirs] = [this.discussion, (target as Partial<DiscussionContext>).discussion];
    if (ours && theirs && ours !== theirs && ours.id === theirs.id && ours.adapter === theirs.adapter)
      ours.include(comment);
  };

  /** Loads anew. The button is gone then; who pressed it finds the heading. */
  async #onRetry(): Promise<void> {
    await this.discussion!.load();
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>('#heading');
    if (heading) heading.tabIndex = -1;
    heading?.focus();
  }

  #onNews(): void {
    this.announcement = '';
    this.#list.reveal(this.discussion!.showUnseen()!);
  }

  async #onAction({ action, node }: AfterwordActionEvent): Promise<void> {
    // The form under the article gives way: what is in it is said on the button that leads back.
    this.requestUpdate();
    if (action !== 'edit-unsent') return;
    // The form may be gone, because the discussion was closed meanwhile: their text is still theirs.
    this.isEditingUnsent = true;
    await this.updateComplete;
    this.#onOpen();
    void this.#form?.takeBack(node.record.id);
  }

  /** Goes back from a reply under a comment to the form under the article. */
  #onOpen(): void {
    this.#list.replyTo = null;
    void enterForm(this.#form, this.localizer);
  }

  /** A press where the form is still to come leads into it. */
  #onPlace(): void {
    if (!writing()) void enterForm(this.#form, this.localizer);
  }

  /** What was written for one article is not sent to another: it is kept there. */
  #onSubmit(event: AfterwordSubmitEvent): void {
    if (!this.#isElsewhere) return;
    event.preventDefault();
    event.stopPropagation();
    this.requestUpdate();
  }

  #onFormClosed({ draft }: AfterwordFormClosedEvent): void {
    if (!draft) return;
    this.isEditingUnsent = false;
    // Whoever wrote once need not say again who they are, while the page is open.
    this.reader = { email: '', url: '', ...draft.author };
    this.#list.reveal(draft.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-discussion': AfterwordDiscussionElement;
  }
}

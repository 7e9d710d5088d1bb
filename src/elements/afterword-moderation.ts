// The moderation page: what waits, was reported, is spam or was removed in all discussions, and what moderators do about it. No file that
// readers download has any of it. Its parts are in src/elements/moderation.
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Adapter, QueueFilter } from '../core/adapter.js';
import { AfterwordError, asAfterwordError } from '../core/errors.js';
import { QUEUES, wordIn } from '../core/vocabulary.js';
import type { Locale } from '../locales/locale.js';
import { AfterwordConnectEvent, AfterwordErrorEvent } from './events.js';
import { english } from './localizer.js';
import { keyDialog, keyIn } from './moderation/keys.js';
import { LogView } from './moderation/log-view.js';
import { moderationSheets } from './moderation/moderation-styles.js';
import { overlaySheets } from './moderation/overlay-styles.js';
import { QueueView } from './moderation/queue-view.js';
import { type Words, wordsOf } from './moderation/words.js';
import { styles } from './styles.js';

/** Milliseconds between two looks at what is new. */
const PAUSE = 10_000;

/**
 * @tag afterword-moderation
 * @attr {string} src - the address of the server
 * @attr {string} adapter - where the discussions are kept, by name; see afterword-discussion
 * @attr {string} token - the token that your site's login made for this moderator; see afterword-discussion
 * @attr {"pending" | "reported" | "spam" | "removed" | "all"} queue - which queue is shown at first
 * @fires {AfterwordConnectEvent} afterword-connect - it looks for an adapter; set `connect` to answer
 * @fires {AfterwordErrorEvent} afterword-error - there is no adapter, or it has no queue
 */
export class AfterwordModerationElement extends LitElement {
  static override styles: CSSStyleSheet[] = [...styles, ...moderationSheets, ...overlaySheets];
  static override properties: PropertyDeclarations = {
    src: {},
    adapter: {},
    token: {},
    queue: {},
    locale: { attribute: false },
    isLogOpen: { state: true, attribute: false },
    isSignedOut: { state: true, attribute: false },
    error: { state: true, attribute: false },
  };

  declare src: string | undefined;
  /** An adapter, or the name of one that the page's script knows. */
  declare adapter: Adapter | string | null | undefined;
  declare token: string | null | undefined;
  declare queue: QueueFilter['queue'];
  declare locale: Locale | undefined;
  declare private isLogOpen: boolean;
  declare private isSignedOut: boolean;
  declare private error: AfterwordError | undefined;
  #words: Words = wordsOf(english.locale);
  #connected: Adapter | undefined;
  #view: QueueView | undefined;
  #log: LogView | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.isLogOpen = this.isSignedOut = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('visibilitychange', this.#look);
    this.#timer = setInterval(this.#look, PAUSE);
    if (this.#connected) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('visibilitychange', this.#look);
    clearInterval(this.#timer);
    this.#view?.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#connected || changed.has('src') || changed.has('adapter')) void this.#connect();
    else if (changed.has('locale') && this.locale) this.#begin();
  }

  protected override render(): TemplateResult {
    const { messages } = this.#words;
    const adapter = this.#connected;
    const canSignOut = !!adapter?.moderatorAccess && !this.isSignedOut;
    return html`
      <section aria-labelledby="heading">
        <div class="bar">
          <h2 id="heading">${messages.moderation}</h2>
          <div class="bar end">
            ${
              adapter?.decisions && !this.isSignedOut
                ? html`<button value="log" @click=${this.#toggleLog}>
                    ${this.isLogOpen ? messages.closeLog : messages.log}
                  </button>`
                : nothing
            }
            <button value="keys" @click=${this.#showKeys}>${messages.keyList}</button>
            ${
              canSignOut
                ? html`
                    <button value="sign-out" @click=${() => this.#signOut('this')}>${messages.signOut}</button>
                    <button value="sign-out-all" @click=${() => this.#signOut('all')}>${messages.signOutAll}</button>
                  `
                : nothing
            }
          </div>
        </div>
        ${this.error ? html`<p class="fault" role="alert">${messages.errors[this.error.code]}</p>` : nothing}
        ${this.isSignedOut ? html`<p role="status">${messages.signedOut}</p>` : nothing}
        ${this.isLogOpen ? this.#log?.render() : nothing}
        <div ?hidden=${this.isLogOpen || this.isSignedOut}>${this.#view?.render()}</div>
        ${keyDialog(messages)}
      </section>
    `;
  }

  protected override updated(): void {
    this.#view?.updated(this.renderRoot as ShadowRoot);
  }

  async #connect(): Promise<void> {
    this.error = undefined;
    try {
      const { adapter, src, token } = this;
      const own = typeof adapter === 'string' ? undefined : adapter;
      const event = new AfterwordConnectEvent(own ? {} : { adapter: adapter as string | undefined, src, token });
      this.dispatchEvent(event);
      const connection = event.connect?.();
      this.#connected = own ?? connection?.adapter;
      if (!this.#connected?.queue)
        throw new AfterwordError('unsupported', '<afterword-moderation> needs an adapter with a queue.');
      const locale = this.locale ?? (await connection?.locale);
      if (locale && locale !== this.locale) this.locale = locale;
      this.#begin();
    } catch (thrown) {
      this.error = asAfterwordError(thrown);
      this.dispatchEvent(new AfterwordErrorEvent(this.error));
    }
  }

  /** Begins to show the queue, in the language of the locale. */
  #begin(): void {
    const adapter = this.#connected;
    if (!adapter?.queue) return;
    this.#words = wordsOf(this.locale ?? english.locale);
    this.lang = this.#words.localizer.locale.language;
    this.#view?.close();
    this.#view = new QueueView(adapter, this.#words, wordIn(QUEUES, this.queue) ?? 'pending', () =>
      this.requestUpdate(),
    );
    this.requestUpdate();
  }

  async #signOut(which: 'this' | 'all'): Promise<void> {
    try {
      await this.#connected!.moderatorAccess!.signOut(which);
      this.isSignedOut = true;
      this.isLogOpen = false;
      this.#view?.close();
    } catch (thrown) {
      this.error = asAfterwordError(thrown);
    }
  }

  readonly #toggleLog = (): void => {
    this.isLogOpen = !this.isLogOpen;
    this.#log = this.isLogOpen ? new LogView(this.#connected!, this.#words, () => this.requestUpdate()) : undefined;
    // Something may have been undone there.
    if (!this.isLogOpen) this.#view?.reload();
  };

  readonly #showKeys = (): void => this.renderRoot.querySelector('dialog')?.showModal();

  readonly #look = (): void => {
    if (document.visibilityState === 'visible' && !this.isSignedOut) this.#view?.look();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isHere = target === document.body || event.composedPath().includes(this);
    const key = isHere && !this.isLogOpen && !this.renderRoot.querySelector('dialog[open]') ? keyIn(event) : undefined;
    if (!key) return;
    event.preventDefault();
    if (key === '?') this.#showKeys();
    else this.#view?.press(key);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-moderation': AfterwordModerationElement;
  }
}

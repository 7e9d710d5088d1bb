// "11 responses", for an index page or under a title. All counts on a page with the same adapter share one request.
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Adapter } from '../core/adapter.js';
import { asAfterwordError } from '../core/errors.js';
import type { PageRule } from '../core/page-address.js';
import type { DiscussionId } from '../core/records.js';
import type { Locale } from '../locales/locale.js';
import { connectableProperties, connectionOf, discussionOf, isReconnected, type Connectable } from './connect.js';
import { countOf } from './count-batch.js';
import { AfterwordErrorEvent, type AfterwordPostedEvent } from './events.js';
import { english } from './localizer.js';
import { PageController } from './page.js';
import { localizerFor, watchLanguage } from './watch-language.js';

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
export class AfterwordCountElement extends LitElement implements Connectable {
  static override properties: PropertyDeclarations = {
    ...connectableProperties,
    locale: { attribute: false },
    total: { state: true, attribute: false },
  };

  declare discussionId: string | undefined;
  declare pageId: PageRule | undefined;
  declare src: string | undefined;
  declare token: string | null | undefined;
  /** An adapter, or the name of one that the page's script knows. */
  declare adapter: Adapter | string | null | undefined;
  declare locale: Locale | undefined;
  /**
   * The locale that the page's script gave.
   *
   * @ignore For watch-language.ts, not for pages.
   */
  declare pageLocale: Locale | undefined;
  declare private total: number | undefined;

  #asked: DiscussionId | undefined;

  constructor() {
    super();
    void new PageController(this, () => {
      if (this.#asked !== discussionOf(this)) this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('afterword-posted', this.#onPosted);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('afterword-posted', this.#onPosted);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#asked !== discussionOf(this) || isReconnected(changed)) void this.#ask();
  }

  protected override render(): TemplateResult | string {
    if (this.total === undefined) return html`<slot></slot>`;
    const localizer = this.locale ? localizerFor(this.locale) : english;
    return localizer.count(localizer.messages.countWithoutTitle, this.total);
  }

  async #ask(): Promise<void> {
    const id = discussionOf(this);
    // The count of another discussion is not shown meanwhile.
    if (id !== this.#asked) this.total = undefined;
    this.#asked = id;
    try {
      const { adapter, locale } = connectionOf(this);
      const total = await countOf(adapter, id);
      if (id === this.#asked) this.total = total;
      const language = await locale;
      this.locale ??= this.pageLocale = language;
      watchLanguage(this, true);
    } catch (thrown) {
      const error = asAfterwordError(thrown);
      console.warn(error);
      this.dispatchEvent(new AfterwordErrorEvent(error));
    }
  }

  readonly #onPosted = ({ comment }: AfterwordPostedEvent): void => {
    if (comment.discussion === discussionOf(this)) void this.#ask();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-count': AfterwordCountElement;
  }
}

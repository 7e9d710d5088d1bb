// The list of a discussion's comments, and of its pings apart. It decides under which comment the reply form is open, and
// finds the comment that the page's address ends with.
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Discussion, ReadyState } from '../core/discussion-state.js';
import type { CommentId } from '../core/records.js';
import { CommentRows, type CommentRow } from './comment-rows.js';
import { fragmentOf, type CommentView } from './comment-template.js';
import { DiscussionController } from './discussion-controller.js';
import type { AfterwordActionEvent, AfterwordDoneEvent } from './events.js';
import { listStyles } from './list-styles.js';
import { sharedStyles } from './shared-styles.js';
import { painted } from './yield-to-page.js';

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
export class AfterwordCommentListElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles, listStyles];
  static override properties: PropertyDeclarations = {
    maxDepth: { type: Number, attribute: 'max-depth' },
    numbered: { type: Boolean, reflect: true },
    closed: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare maxDepth: number;
  declare numbered: boolean;
  declare closed: boolean;
  declare headingLevel: number;

  readonly #controller = DiscussionController.within(this);
  readonly #comments = new CommentRows();
  readonly #pings = new CommentRows();
  #view: CommentView | undefined;
  #replyTo: CommentId | null = null;
  #shown: readonly unknown[] = [];
  #filled: Promise<void> = Promise.resolve();
  /** The comment to be brought into view and focus as soon as it is there, by its address's end. */
  #wanted = '';
  /** The comment it was last led to. */
  #goal: CommentRow | undefined;

  constructor() {
    super();
    this.maxDepth = 4;
    this.numbered = false;
    this.closed = false;
    this.headingLevel = 3;
    this.addEventListener('afterword-action', (event) => this.#act(event));
    this.addEventListener('afterword-done', (event) => this.#done(event));
  }

  /** What it lists: set it, or put the list into an <afterword-discussion>. */
  get discussion(): Discussion | undefined {
    return this.#controller.context.discussion;
  }

  set discussion(discussion: Discussion | undefined) {
    this.#controller.context = { ...this.#controller.context, discussion };
  }

  /** The comment under which the reply form is open. */
  get replyTo(): CommentId | null {
    return this.#replyTo;
  }

  set replyTo(id: CommentId | null) {
    if (id === this.#replyTo) return;
    if (this.#replyRow) this.#replyRow.replying = false;
    this.#replyTo = id;
    if (this.#replyRow) this.#replyRow.replying = true;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    this.#onHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    this.#comments.stop();
    this.#pings.stop();
  }

  protected override willUpdate(): void {
    const { maxDepth, numbered } = this;
    const { localizer } = this.#controller.context;
    const canReply = !this.closed && !this.#state?.closed && (this.#state?.may.has('add') ?? false);
    const view: CommentView = { localizer, maxDepth, canReply, numbered };
    // The same object while it says the same, so that rows can tell by identity.
    const isNews = (Object.keys(view) as (keyof CommentView)[]).some((name) => view[name] !== this.#view?.[name]);
    if (isNews) this.#view = view;
  }

  protected override render(): TemplateResult {
    const { pings = [], more = 'none' } = this.#state ?? {};
    const { messages } = this.#controller.context.localizer;
    return html`
      ${this.#comments.element}
      ${
        more === 'available' || more === 'failed'
          ? html`<button part="more" @click=${this.#onMore}>
              ${more === 'failed' ? messages.retry : messages.more}
            </button>`
          : nothing
      }
      <section part="pings" ?hidden=${!pings.length} aria-labelledby="pings">
        <h3 id="pings" aria-level=${this.headingLevel}>${messages.pings}</h3>
        ${this.#pings.element}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('maxDepth')) this.style.setProperty('--_max-depth', String(this.maxDepth));
    const state = this.#state;
    if (!state || !this.#view) return;
    const shown = [state.nodes, state.pings, this.#view, this.#replyTo] as const;
    if (shown.every((part, index) => part === this.#shown[index])) return;
    this.#shown = shown;
    this.#filled = this.#fill(state, this.#view);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#filled;
    return complete;
  }

  get #state(): ReadyState | undefined {
    return this.#controller.ready;
  }

  get #replyRow(): CommentRow | undefined {
    return this.#replyTo === null ? undefined : this.#comments.get(this.#replyTo);
  }

  get #form(): HTMLElementTagNameMap['afterword-reply-form'] | null | undefined {
    return this.#replyRow?.querySelector('afterword-reply-form');
  }

  async #fill({ nodes, pings }: ReadyState, view: CommentView): Promise<void> {
    const rows = [
      this.#comments.show(nodes, view),
      this.#pings.show(pings, { ...view, canReply: false, numbered: false }),
    ];
    this.#bringIntoView();
    await Promise.all(rows);
    this.#bringIntoView();
  }

  /** Moves view and focus to a comment, as soon as it is there. */
  reveal(id: CommentId): void {
    this.#wanted = fragmentOf(id);
    this.#bringIntoView();
  }

  readonly #onHash = (): void => {
    if (!location.hash.startsWith('#comment-')) return;
    this.#wanted = location.hash;
    this.#bringIntoView();
  };

  #bringIntoView(): void {
    if (!this.#wanted) return;
    const { nodes = [], pings = [], more } = this.#state ?? {};
    const node = [...nodes, ...pings].find(({ record }) => fragmentOf(record.id) === this.#wanted);
    const row = node && (this.#comments.get(node.record.id) ?? this.#pings.get(node.record.id));
    if (row?.isConnected) {
      this.#wanted = '';
      void this.#leadTo(row);
    } else if (!node && more === 'available') void this.discussion?.more();
  }

  /** Gives a row the focus and scrolls there. What is around it is laid out only then and may push it away: stay with it. */
  async #leadTo(row: CommentRow): Promise<void> {
    this.#goal = row;
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    for (let frame = 0; frame < 3 && this.#goal === row; frame += 1) {
      row.scrollIntoView();
      await painted();
    }
  }

  #onMore(): void {
    void this.#controller.discussion.more();
  }

  #act(event: AfterwordActionEvent): void {
    const { id, parent } = event.node.record;
    if (event.action === 'reply') {
      this.replyTo = id;
      this.#form?.focus();
    } else if (event.action === 'retry') {
      this.#controller.discussion.retry(id).catch(() => {});
    } else if (parent !== null && this.#comments.get(parent)) {
      // The text goes back to where it was written. What answered the article is the discussion's to take back.
      event.stopImmediatePropagation();
      this.replyTo = parent;
      void this.#form?.takeBack(id);
    }
  }

  #done({ draft }: AfterwordDoneEvent): void {
    const row = this.#replyRow;
    this.replyTo = null;
    if (draft) this.reveal(draft.id);
    else row?.querySelector<HTMLElement>('[value=reply]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-comment-list': AfterwordCommentListElement;
  }
}

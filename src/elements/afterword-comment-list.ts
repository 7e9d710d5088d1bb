// The list of a discussion's comments, and of its pings apart. It decides under which comment the reply form is open, and
// finds the comment that the page's address ends with.
import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Discussion, ReadyState } from '../core/discussion-state.js';
import type { Reader, ReaderStore } from '../core/reader-store.js';
import type { CommentId } from '../core/records.js';
import type { CommentView } from './comment-frame.js';
import { CommentRows, type CommentRow } from './comment-rows.js';
import { headingLevelAttribute, integerAttribute } from './attributes.js';
import { contextProperties, consumeDiscussionContext, type DiscussionContext } from './contexts.js';
import { DiscussionController } from './discussion-controller.js';
import type { AfterwordActionEvent, AfterwordFormClosedEvent } from './events.js';
import { enterForm } from './form-place.js';
import { loadWriting } from './load-writing.js';
import { english, type Localizer } from './localizer.js';
import { styles } from './styles.js';
import { nextPaint } from './yield-to-page.js';

/** What its comments are shown by. */
const VIEWED = ['localizer', 'maxDepth', 'discussion'] as const;

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
export class AfterwordCommentListElement extends LitElement implements DiscussionContext {
  static override styles: CSSResultGroup = styles;
  static override properties: PropertyDeclarations = {
    ...contextProperties,
    maxDepth: { attribute: 'max-depth', converter: integerAttribute(0, 99, 4) },
    numbered: { type: Boolean },
    closed: { type: Boolean },
    headingLevel: { attribute: 'heading-level', converter: headingLevelAttribute(3) },
  };

  /** What it lists: set it, or put the list into an <afterword-discussion>. */
  declare discussion: Discussion | undefined;
  declare localizer: Localizer;
  declare store: ReaderStore | undefined;
  declare reader: Reader | undefined;
  declare maxDepth: number;
  declare numbered: boolean;
  declare closed: boolean;
  declare headingLevel: number;

  readonly #controller = new DiscussionController(this, (_, transition) => {
    if (transition.type === 'recalled') void this.#goOn(transition.last);
  });
  readonly #comments = new CommentRows();
  readonly #pings = new CommentRows();
  #view: CommentView | undefined;
  #replyTo: CommentId | null = null;
  #filled: Promise<void> | undefined;
  /** Once the first comments are painted, what it takes to answer them is fetched. */
  #prepareWriting: Promise<unknown> | undefined;
  /** Whether the next page was asked for by its button, which then stays for whoever pressed it. */
  #isAsking = false;
  /** The comment to be brought into view and focus as soon as it is there. */
  #wanted: CommentId | undefined;

  constructor() {
    super();
    consumeDiscussionContext(this);
    this.localizer = english;
    this.maxDepth = 4;
    this.numbered = false;
    this.closed = false;
    this.headingLevel = 3;
    this.addEventListener('afterword-action', (event) => this.#act(event));
    this.addEventListener('afterword-form-closed', (event) => this.#done(event));
  }

  /** The comment under which the reply form is open. */
  get replyTo(): CommentId | null {
    return this.#replyTo;
  }

  set replyTo(id: CommentId | null) {
    if (id === this.#replyTo) return;
    this.#openAt(id);
    if (id !== null) void enterForm(this.#replyRow?.form, this.localizer);
  }

  #openAt(id: CommentId | null): void {
    const left = this.#replyRow;
    if (left) left.replying = false;
    this.#replyTo = id;
    if (this.#replyRow) this.#replyRow.replying = true;
    this.toggleAttribute('replying', id !== null);
    // A row may have stayed only for the sake of the form.
    if (left && !this.#controller.ready?.nodesById.has(left.node!.record.id)) this.requestUpdate();
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

  protected override render(): TemplateResult {
    const { pings = [], more = 'none' } = this.#controller.ready ?? {};
    const { messages } = this.localizer;
    return html`
      ${this.#comments.element}
      <button
        part="more"
        ?hidden=${more === 'none' || (more === 'loading' && !this.#isAsking)}
        aria-disabled=${more === 'loading'}
        @click=${this.#onMore}
      >
        ${more === 'failed' ? messages.retry : more === 'loading' ? messages.loading : messages.more}
      </button>
      <div part="pings" ?hidden=${!pings.length}>
        <h3 aria-level=${this.headingLevel}>${messages.pings}</h3>
        ${this.#pings.element}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { localizer, maxDepth } = this;
    if (!this.#view || VIEWED.some((name) => changed.has(name)))
      this.#view = { localizer, maxDepth, texts: this.discussion?.typedTexts, now: this.discussion?.now };
    const { ready } = this.#controller;
    if (!ready) return;
    this.#comments.element.classList.toggle('read-only', this.closed || ready.closed || !ready.permissions.has('add'));
    this.#pings.element.classList.add('read-only');
    this.#filled = this.#fill(ready, this.#view);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#filled;
    return complete;
  }

  get #replyRow(): CommentRow | undefined {
    return this.#comments.get(this.#replyTo ?? '');
  }

  async #fill({ nodes, pings, nodesById }: ReadyState, view: CommentView): Promise<void> {
    const rows = [this.#comments.show(nodes, nodesById, view, this.numbered), this.#pings.show(pings, nodesById, view)];
    this.#bringIntoView();
    this.#prepareWriting ??= nextPaint().then(loadWriting);
    this.#prepareWriting.catch(() => {});
    await Promise.all(rows);
    this.#bringIntoView();
  }

  /** Asks for the next page, and leads to the first of what was not there before. */
  async #onMore(): Promise<void> {
    const { discussion } = this;
    const { nodesById } = this.#controller.ready!;
    this.#isAsking = true;
    await discussion!.more();
    this.#isAsking = false;
    const fresh = this.#controller.ready?.nodes.find(({ record }) => !nodesById.has(record.id));
    if (fresh) this.reveal(fresh.record.id);
  }

  /** Moves view and focus to a comment, as soon as it is there. */
  reveal(id: CommentId): void {
    this.#wanted = id;
    this.#bringIntoView();
  }

  readonly #onHash = (): void => {
    const [, id] = /^#comment-(.+)/.exec(location.hash) ?? [];
    if (!id) return;
    try {
      this.reveal(decodeURIComponent(id));
    } catch {
      // An address that was cut leads nowhere.
    }
  };

  #bringIntoView(): void {
    const id = this.#wanted;
    if (id === undefined) return;
    const { more, nodesById } = this.#controller.ready ?? {};
    const row = this.#comments.get(id) ?? this.#pings.get(id);
    if (row) {
      this.#wanted = undefined;
      void this.#leadTo(row);
    } else if (more === 'available' && !nodesById?.has(id)) void this.discussion?.more();
  }

  /** Gives a row the focus and scrolls there. What is around it is laid out only then and may push it away: stay with it. */
  async #leadTo(row: CommentRow): Promise<void> {
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    for (let frame = 0, last = 6; frame < last; frame += 1) {
      const before = scrollY;
      row.scrollIntoView();
      if (scrollY !== before) last = Math.min(frame + 6, 60);
      await nextPaint();
    }
  }

  /**
   * Says where texts wait that an earlier visit left. Where the last of them was typed the form is open again, unless the
   * reader is at something already.
   */
  async #goOn(last: CommentId | null): Promise<void> {
    await Promise.all([this.updateComplete, loadWriting()]);
    for (const id of this.discussion!.typedTexts.keys()) this.#comments.get(id ?? '')?.refresh();
    const { activeElement } = this.getRootNode() as ShadowRoot;
    const isFree = this.#replyTo === null && !activeElement?.matches('afterword-reply-form');
    if (isFree && this.#comments.get(last ?? '')) this.#openAt(last);
  }

  #act(event: AfterwordActionEvent): void {
    const { id, parent } = event.node.record;
    if (event.action === 'reply') this.replyTo = id;
    else if (event.action === 'retry') {
      // The button goes; who pressed it stays with the comment.
      this.reveal(id);
      this.discussion?.retry(id).catch(() => {});
    } else if (parent !== null && this.#comments.get(parent)) {
      // The text goes back to where it was written. What answered the article is the discussion's to take back.
      event.stopImmediatePropagation();
      this.replyTo = parent;
      void this.#replyRow?.form?.takeBack(id);
    }
  }

  #done({ draft }: AfterwordFormClosedEvent): void {
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

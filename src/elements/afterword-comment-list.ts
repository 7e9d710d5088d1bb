// The list of a discussion's comments and, separately, of its pings. It decides which form is open under which comment. By what else a
// reader finds their way (links to comments, gaps between pages, …) is loaded after the first comments (finding/finding.ts).
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
import type { CommentId, CommentRecord } from '../core/records.js';
import type { CommentView } from './comment-view.js';
import { CommentRows, type CommentRow } from './comment-rows.js';
import { headingLevelAttribute, integerAttribute } from './attributes.js';
import { contextProperties, consumeDiscussionContext, type DiscussionContext } from './contexts.js';
import { DiscussionController } from './discussion-controller.js';
import type { AfterwordActionEvent } from './events.js';
import type { AfterwordFormClosedEvent } from './form-events.js';
import { enterForm } from './form-place.js';
import type { OpenForm } from './form-target.js';
import { loadable } from '../core/load-chunk.js';
import { loadWriting, writing } from './load-writing.js';
import { english, type Localizer } from './localizer.js';
import { remembered } from './remembered.js';
import { restLoader } from './rest-loader.js';
import { styles } from './styles.js';

const loadMuting = loadable(() => import('./muting.js'));

/** Properties that every comment is drawn with. */
const VIEWED = ['localizer', 'maxDepth', 'discussion'] as const;

/**
 * The list of responses alone, for a layout of your own.
 *
 * @tag afterword-comment-list
 * @attr {number} max-depth - how far replies are moved in; deeper ones name the comment they answer. Default 4
 * @attr {boolean} numbered - numbers the threads
 * @attr {boolean} closed - has no reply buttons
 * @attr {number} heading-level - level of the heading over the pings. Default 3
 * @cssState open - a form is open under a comment; in older browsers an attribute of this name
 * @csspart list - the comments; the pings are a list of their own
 * @csspart comment - one comment
 * @csspart pings - the pings, with their heading
 * @csspart more - a button for comments that are not loaded yet
 * @csspart collapse - the button that collapses a thread, or opens it
 * @csspart collapsed - says how many replies are hidden, and shows them
 * @csspart keys - the list of keys
 * @csspart notice - says that the comment of a link is not here
 */
export class AfterwordCommentListElement extends LitElement implements DiscussionContext {
  static override styles: CSSResultGroup = styles;
  static override properties: PropertyDeclarations = {
    ...contextProperties,
    maxDepth: { attribute: 'max-depth', converter: integerAttribute(0, 99, 4) },
    numbered: { type: Boolean },
    closed: { type: Boolean },
    headingLevel: { attribute: 'heading-level', converter: headingLevelAttribute(3) },
    // Named here, it is taken too if it was set before the element was defined.
    open: { attribute: false, noAccessor: true },
  };

  /** The discussion that it lists. Set it, or put the list into an <afterword-discussion>. */
  declare discussion: Discussion | undefined;
  /** The language of the interface. */
  declare localizer: Localizer;
  /** Where the forms keep drafts over a reload. */
  declare store: ReaderStore | undefined;
  /** Who the reader is, to fill the forms in with. */
  declare reader: Reader | undefined;
  declare maxDepth: number;
  declare numbered: boolean;
  declare closed: boolean;
  declare headingLevel: number;
  /** Whether the reader has muted the author of a comment. Absent if they have muted nobody. */
  declare isMuted: ((record: CommentRecord) => boolean) | undefined;
  /** Called when it has scrolled to a comment. */
  declare onReveal: ((row: CommentRow) => void) | undefined;

  readonly #controller = new DiscussionController(this, (_, transition) => {
    if (transition.type === 'recalled') void loadWriting().then(({ goOn }) => goOn(this, transition.last));
  });
  readonly #comments = new CommentRows();
  readonly #pings = new CommentRows();
  #view: CommentView | undefined;
  #internals: ElementInternals | undefined;
  #open: OpenForm | undefined;
  #filled: Promise<void> | undefined;
  readonly #loadRest = restLoader(this);
  /** Whether the reader asked for the next page. The button then stays visible, so that the focus is not lost. */
  #isAsking = false;
  /** The comment that gets the focus and is scrolled to as soon as it is there. */
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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#comments.stop();
    this.#pings.stop();
  }

  /** The form that is open under a comment: one at a time. If the comment is not there yet, its form opens when it is. */
  get open(): OpenForm | undefined {
    return this.#open;
  }

  set open(open: OpenForm | undefined) {
    this.show(open);
    if (open) void enterForm(this.#openRow?.form, this.localizer);
  }

  /** Opens a form, or closes it, and leaves the focus where it is. */
  show(open: OpenForm | undefined): void {
    const left = this.#openRow;
    this.#open = open;
    const row = this.#openRow;
    if (row) row.open = open!.type;
    // Engines before 2024 do not know :state(). There an attribute stands for it.
    if (CSS.supports('selector(:state(open))'))
      (this.#internals ??= this.attachInternals()).states[open ? 'add' : 'delete']('open');
    else this.toggleAttribute('open', !!open);
    if (!left || left === row) return;
    left.open = undefined;
    // A row whose comment is gone may have stayed only because its form was open.
    if (!this.#controller.ready?.nodesById.has(left.node!.record.id)) this.requestUpdate();
  }

  /** The row of a comment or a ping. */
  row(id: CommentId): CommentRow | undefined {
    return this.#comments.get(id) ?? this.#pings.get(id);
  }

  /** Scrolls to a comment and gives it the focus, as soon as it is there. */
  reveal(id: CommentId): void {
    this.#wanted = id;
    this.#bringIntoView();
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
      this.#view = {
        localizer,
        maxDepth,
        permissions: () => this.#controller.ready?.permissions,
        texts: this.discussion?.typedTexts,
        now: this.discussion?.now,
      };
    const { ready } = this.#controller;
    if (!ready) return;
    this.#comments.element.classList.toggle('no-reply', this.closed || ready.closed || !ready.permissions.has('add'));
    this.#pings.element.className = 'no-reply';
    this.#filled = this.#fill(ready, this.#view);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#filled;
    return complete;
  }

  get #openRow(): CommentRow | undefined {
    return this.#comments.get(this.#open?.id ?? '');
  }

  async #fill({ nodes, pings, nodesById, more }: ReadyState, view: CommentView): Promise<void> {
    // Before the first comments, so that none of a muted author is seen. Without the code, all are.
    if (remembered('afterword-muted'))
      await loadMuting().then(
        ({ attachMuting }) => attachMuting(this),
        () => {},
      );
    const rows = [this.#comments.show(nodes, nodesById, view, this.numbered), this.#pings.show(pings, nodesById, view)];
    this.#bringIntoView();
    await this.#loadRest(rows, more !== 'loading');
    this.#bringIntoView();
  }

  /** Asks for the next page, and scrolls to the first new comment. */
  async #onMore(): Promise<void> {
    const { nodesById } = this.#controller.ready!;
    this.#isAsking = true;
    await this.discussion!.more();
    this.#isAsking = false;
    const fresh = this.#controller.ready?.nodes.find(({ record }) => !nodesById.has(record.id));
    if (fresh) this.reveal(fresh.record.id);
  }

  #bringIntoView(): void {
    const row = this.row(this.#wanted ?? '');
    this.show(this.#open);
    if (!row) return;
    this.#wanted = undefined;
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ behavior: 'instant' });
    this.onReveal?.(row);
  }

  #act(event: AfterwordActionEvent): void {
    const { action, node } = event;
    if (action === 'retry' || action === 'edit-unsent') writing()?.actOnFailure(this, event);
    else this.open = { type: action, id: node.record.id };
  }

  #done({ draft }: AfterwordFormClosedEvent): void {
    const open = this.#open;
    const reply = this.#openRow?.querySelector<HTMLElement>('[value=reply]');
    this.open = undefined;
    // Where there is no button to go back to, the comment gets the focus.
    if (!draft && open?.type === 'reply' && reply?.getClientRects()[0]) reply.focus();
    else this.reveal((draft ?? open)!.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-comment-list': AfterwordCommentListElement;
  }
}

// The controls on the comments of a list: reactions, and a menu with all else. Only comments near the window get them, and comments
// that the reader points at or focuses. It is loaded when the page is idle (show-actions.ts).
import type { ReactiveController } from 'lit';
import { loadable } from '../core/load-chunk.js';
import { actionMessages } from '../locales/en-actions.js';
import type { SentenceOf } from './act-notes.js';
import { actionStyles } from './comment-action-styles.js';
import { commentEntries } from './comment-entries.js';
import { CommentLine, type LineOwner } from './comment-line.js';
import { controlWords } from './control-words.js';
import { CommentMenu } from './comment-menu.js';
import { sendKeptRemovals } from './kept-removals.js';
import { english } from './localizer.js';
import { ACTION_PARTS } from './parts-of-actions.js';
import { reactionsIn, type ReactionChoice } from './reactions.js';
import { sheetOf } from './styles.js';
import { discussionAround, undoTime } from './undo-time.js';

type List = HTMLElementTagNameMap['afterword-comment-list'];
type Row = HTMLElementTagNameMap['afterword-comment'];
type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const loadModeratorEntries = loadable(() => import('./moderator-entries.js'));
const LONGEST_WAIT = 24 * 60 * 60 * 1000;
const sheet = sheetOf(actionStyles);
const attached = new WeakSet<List>();

class ListActions implements ReactiveController, LineOwner {
  readonly list: List;
  readonly menu: CommentMenu;
  readonly sentenceOf: SentenceOf;
  entries: LineOwner['entries'] = commentEntries;
  readonly #lines = new Map<Row, CommentLine>();
  /** Watches which groups of comments are near the window, and which blocks of these groups. */
  readonly #boxes: IntersectionObserver;
  /** Watches for new groups, and for what is new in the groups and blocks that were near. */
  readonly #changes: MutationObserver;
  /** The settings and permissions that the lines were drawn with. */
  #drawn = '';
  /** When the next line must be drawn again, and the timer for it. */
  #wakeAt = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(list: List, sentenceOf: SentenceOf) {
    const root = list.renderRoot as ShadowRoot;
    this.list = list;
    this.sentenceOf = sentenceOf;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheet];
    const parts = list.getAttribute('exportparts');
    if (parts) list.setAttribute('exportparts', `${parts},${ACTION_PARTS}`);
    this.menu = new CommentMenu(root);
    this.#boxes = new IntersectionObserver((entries) => this.#onNear(entries), { rootMargin: '50%' });
    this.#changes = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) this.#take(node as Element);
    });
    // The comments, and the pings.
    for (const rows of root.querySelectorAll('[part=list]')) this.#watch(rows);
    for (const type of ['focusin', 'pointerover'])
      root.addEventListener(type, ({ target }) => this.#onReader((target as Element).closest('afterword-comment')));
    list.addController(this);
    this.#discussion?.addController(this);
    this.hostUpdated();
  }

  /** An update of the list, or of the discussion around it. */
  hostUpdated(): void {
    sendKeptRemovals(this.list);
    const permissions = this.#permissions;
    if (permissions === this.#drawn) return;
    this.#drawn = permissions;
    this.#draw();
    // Where an adapter has no sessions, nobody is a moderator.
    if (permissions.includes(' moderate') && this.list.discussion!.adapter.session)
      // The next update tries again, and so does the entry that stands for them.
      this.#loadModeration().catch(() => {
        this.#drawn = '';
        this.#draw(
          commentEntries.concat({
            id: 'moderate',
            label: (_, { messages }) => messages.moderatingNotLoaded,
            isOffered: () => true,
            run: () => this.#loadModeration(),
          }),
        );
      });
  }

  get choices(): readonly ReactionChoice[] {
    return reactionsIn(this.#discussion?.reactions);
  }

  get undoTime(): number {
    return undoTime(this.#discussion?.undoSeconds);
  }

  wakeAt(time: number): void {
    const now = this.list.discussion!.now();
    if (!(time >= now && time < this.#wakeAt)) return;
    this.#wakeAt = time;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#wakeAt = Infinity;
        this.#draw();
      },
      Math.min(time - now + 1, LONGEST_WAIT),
    );
  }

  get #discussion(): Discussion | undefined {
    return discussionAround(this.list);
  }

  get #permissions(): string {
    const state = this.list.discussion?.state;
    const permissions = state?.status === 'ready' ? [...state.permissions] : [];
    return [this.#discussion?.reactions, ...permissions].join(' ');
  }

  async #loadModeration(): Promise<void> {
    this.#draw(commentEntries.concat((await loadModeratorEntries()).moderatorEntries));
  }

  #draw(entries = this.entries): void {
    this.entries = entries;
    for (const [row, line] of this.#lines)
      if (row.isConnected) line.draw();
      else this.#lines.delete(row);
  }

  #add(row: Row): void {
    if (!this.#lines.has(row)) this.#lines.set(row, new CommentLine(row, this));
  }

  /** The reader points at a comment, or focuses it. */
  #onReader(row: Row | null): void {
    if (row?.node) this.#add(row);
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      this.#boxes.unobserve(target);
      this.#watch(target);
    }
  }

  /** Takes what is in a list, a group or a block, and what is added to it. */
  #watch(box: Element): void {
    this.#changes.observe(box, { childList: true });
    for (const part of box.children) this.#take(part);
  }

  /** Gives a row its controls, as soon as it is near with its group and its block. */
  #take(part: Element): void {
    if (part.localName === 'div') this.#boxes.observe(part);
    else this.#add(part as Row);
  }
}

/** Gives the comments of a list their controls. */
export const attachActions = async (list: List, sentenceOf: SentenceOf): Promise<void> => {
  if (attached.has(list)) return;
  attached.add(list);
  Object.assign(english.messages, actionMessages);
  await controlWords(list.localizer);
  void new ListActions(list, sentenceOf);
};

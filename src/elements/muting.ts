// Hides the comments of authors whom the reader has muted. In the place of each stands a line that says so, and shows the comment or
// unmutes its author. Replies of others stay. Loaded before the first comments if the reader has muted somebody, else when they do.
import { html, render, type ReactiveController } from 'lit';
import type { CommentId, CommentRecord } from '../core/records.js';
import { mutingMessages } from '../locales/en-muting.js';
import { nameOf } from './author-name.js';
import type { ActionContext } from './comment-entry.js';
import { controlWords } from './control-words.js';
import { css } from './css.js';
import { english } from './localizer.js';
import { isGuestKey, mute, mutedAuthors, muteKeyOf, onMutedChange, unmute } from './muted-authors.js';
import { openMutedDialog } from './muted-dialog.js';
import { sheetOf } from './styles.js';

export type List = HTMLElementTagNameMap['afterword-comment-list'];
type Row = HTMLElementTagNameMap['afterword-comment'];

const sheets = sheetOf(css`
  .muted-author
    > :is([part='avatar'], [part='byline'], [part='body'], [part='note'], [part='reply'], [part='actions'], .notes) {
    display: none;
  }

  [part='muted'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  [part='muted-names'] {
    margin-block: 0.75em;
    padding: 0;
  }
`);

const isMuted = ({ mine, status, author }: CommentRecord): boolean =>
  !mine && status === 'approved' && mutedAuthors().has(muteKeyOf(author));

class Muting implements ReactiveController {
  readonly #list: List;
  /** The comments, and the pings. */
  readonly #rows: readonly Element[];
  /** Opens the list of muted authors. It stands under the comments. */
  readonly #button = document.createElement('button');
  /** The lines in the places of comments. */
  readonly #lines = new Map<Row, HTMLElement>();
  /** Comments that are shown although their authors are muted, until the page is left. */
  readonly #shown = new Set<CommentId>();
  readonly #changes: MutationObserver;

  constructor(list: List) {
    this.#list = list;
    const root = list.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.#rows = [...root.querySelectorAll('[part=list]')];
    // New rows are seen before they are painted.
    this.#changes = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) this.#take(node as Element);
    });
    const button = this.#button;
    button.className = 'link-button';
    button.setAttribute('part', 'muted-list');
    button.addEventListener('click', () => openMutedDialog(list, button));
    button.addEventListener('blur', () => this.#drawButton());
    root.append(button);
    list.isMuted = isMuted;
    onMutedChange(() => this.#drawAll());
    list.addController(this);
    for (const rows of this.#rows) this.#watch(rows);
    this.#drawButton();
  }

  /** A comment may be removed, and the language may change. */
  hostUpdated(): void {
    this.#drawButton();
    void this.#drawLines();
  }

  async #drawLines(): Promise<void> {
    await this.#list.updateComplete;
    for (const row of this.#lines.keys()) this.#draw(row);
  }

  /** Watches for what is added to a list, a group or a block. */
  #watch(box: Element): void {
    this.#changes.observe(box, { childList: true });
    for (const part of box.children) this.#take(part);
  }

  /** Watches a group or a block, or draws a row. */
  #take(part: Element): void {
    if (part.localName === 'div') this.#watch(part);
    else this.#draw(part as Row);
  }

  #drawAll(): void {
    for (const rows of this.#rows) for (const row of rows.querySelectorAll('afterword-comment')) this.#draw(row);
    this.#drawButton();
    // What is new is counted without them.
    this.#list.requestUpdate();
  }

  /** While it has the focus it stays, so that the focus is not lost. */
  #drawButton(): void {
    const { localizer } = this.#list;
    const { size } = mutedAuthors();
    this.#button.textContent = localizer.count(localizer.messages.mutedAuthors, size);
    this.#button.hidden = !size && (this.#list.renderRoot as ShadowRoot).activeElement !== this.#button;
  }

  #draw(row: Row): void {
    const { node } = row;
    if (!node) return;
    const { record, delivery } = node;
    const { author, id, kind } = record;
    const key = muteKeyOf(author);
    const isHidden = !delivery && isMuted(record);
    const known = this.#lines.get(row);
    if (!isHidden && !known) return;
    const isShown = this.#shown.has(id);
    row.classList.toggle('muted-author', isHidden && !isShown);
    if (!isHidden || !row.isConnected) {
      known?.remove();
      this.#lines.delete(row);
      return;
    }
    const line = known ?? document.createElement('div');
    if (!known) {
      line.setAttribute('part', 'muted');
      line.className = 'small';
      row.querySelector(':scope > [part=body]')!.after(line);
      this.#lines.set(row, line);
    }
    const { localizer } = this.#list;
    const { messages: words } = localizer;
    const name = nameOf(author, localizer);
    const filled = (message: string, act = ''): string => localizer.fill(message, { name, act });
    const sentence = filled(isGuestKey(key) && kind === 'comment' ? words.mutedGuestReply : words.mutedReply);
    const toggle = isShown ? words.hideMuted : words.showMuted;
    const onToggle = (): void => {
      this.#shown[isShown ? 'delete' : 'add'](id);
      this.#draw(row);
    };
    const onUnmute = (): void => {
      row.tabIndex = -1;
      row.focus({ preventScroll: true });
      unmute(key);
    };
    render(
      html`
        <span class="muted" id=${`muted-${id}`}>${sentence}</span>
        <button
          class="link-button"
          type="button"
          aria-label=${filled(words.actFor, toggle)}
          aria-describedby=${`muted-${id}`}
          @click=${onToggle}
        >
          ${toggle}
        </button>
        <button class="link-button" type="button" aria-label=${filled(words.actFor, words.unmute)} @click=${onUnmute}>
          ${words.unmute}
        </button>
      `,
      line,
    );
  }
}

const attached = new WeakSet<List>();

/** Hides the comments of muted authors in a list, from now on. */
export const attachMuting = async (list: List): Promise<void> => {
  if (attached.has(list)) return;
  attached.add(list);
  Object.assign(english.messages, mutingMessages);
  await controlWords(list.localizer);
  void new Muting(list);
};

/** Mutes the author of a comment. The line in its place gets the focus, and is read. */
export const muteAuthor = async ({ list, node, row }: ActionContext): Promise<void> => {
  await attachMuting(list);
  mute(node.record.author);
  row.querySelector<HTMLElement>('[part=muted] button')?.focus({ preventScroll: true });
};

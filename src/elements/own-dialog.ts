// What a reader wrote in all discussions of the back end, in a dialog: with links, to remove or to download all of it. A guest can take
// their secret to another browser here, as a code. Loaded when the reader opens it.
import { html, nothing, render, type TemplateResult } from 'lit';
import { asAfterwordError } from '../core/errors.js';
import type { CommentRecord } from '../core/records.js';
import { ownMessages } from '../locales/en-own.js';
import type { Messages } from '../locales/locale.js';
import { css } from './css.js';
import { english, type Localizer } from './localizer.js';
import { archiveOf, saveFile } from './own-archive.js';
import { OwnCode } from './own-code.js';
import { ownRecord } from './own-record.js';
import { sheetOf } from './styles.js';

type DiscussionElement = HTMLElementTagNameMap['afterword-discussion'];

const sheets = sheetOf(css`
  [part='own'] {
    inline-size: min(36em, 100vw - 2em);
    margin: auto;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }

  [part='own-close'] {
    margin-block-start: 0.75em;
  }

  [part='own'] ol {
    margin-block: 0.5em;
    padding: 0;
    list-style: none;
  }

  [part='own'] li {
    margin-block: 0.5em;
  }

  [part='own'] :is(textarea, input) {
    box-sizing: border-box;
    inline-size: 100%;
    font: max(16px, 1em) / 1.5 monospace;
  }
`);

/** Made again when the language changes. */
type Sentence = (localizer: Localizer) => string;

class OwnDialog {
  readonly #element: DiscussionElement;
  readonly #dialog = document.createElement('dialog');
  readonly #code: OwnCode;
  #records: readonly CommentRecord[] = [];
  #cursor: string | undefined;
  #isLoaded = false;
  #isWorking = false;
  #isAsking = false;
  #status: Sentence | undefined;
  #fault: Sentence | undefined;

  constructor(element: DiscussionElement) {
    this.#element = element;
    this.#code = new OwnCode(
      this.#dialog,
      () => this.#words,
      () => this.#draw(),
      () => {
        void this.#loadAgain(({ messages }) => messages.codeUsed);
        void element.discussion?.load();
      },
    );
    this.#dialog.setAttribute('part', 'own');
    this.#dialog.setAttribute('aria-labelledby', 'own-heading');
  }

  /** Resolves when it is closed. */
  async open(): Promise<void> {
    const root = this.#element.renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(sheets[0]!)) root.adoptedStyleSheets.push(...sheets);
    const isClosed = new Promise((resolve) => {
      this.#dialog.addEventListener('close', resolve, { once: true });
    });
    this.#draw();
    root.append(this.#dialog);
    this.#dialog.showModal();
    void this.#load();
    // The language may change.
    const controller = { hostUpdated: () => this.#element.discussion && this.#draw() };
    this.#element.addController(controller);
    await isClosed;
    this.#element.removeController(controller);
    this.#dialog.remove();
  }

  /** Does one thing at a time, and says what failed. */
  async #work(run: () => Promise<void>): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    this.#fault = this.#status = undefined;
    this.#draw();
    try {
      await run();
    } catch (thrown) {
      const { code } = asAfterwordError(thrown);
      this.#fault = ({ messages }) => messages.errors[code];
    }
    this.#isWorking = false;
    this.#draw();
  }

  readonly #load = (): Promise<void> =>
    this.#work(async () => {
      const page = await this.#adapter.own!({ cursor: this.#cursor });
      this.#records = [...this.#records, ...page.records];
      this.#cursor = page.cursor;
      this.#isLoaded = true;
    });

  async #loadAgain(status: Sentence): Promise<void> {
    this.#records = [];
    this.#cursor = undefined;
    this.#isLoaded = false;
    await this.#load();
    this.#status = status;
    this.#draw();
  }

  readonly #download = (): Promise<void> =>
    this.#work(async () => saveFile(await archiveOf(this.#adapter), 'what-i-wrote.json'));

  readonly #removeAll = async (): Promise<void> => {
    this.#isAsking = false;
    let count = 0;
    await this.#work(async () => {
      let isMore = true;
      while (isMore) {
        const { removed, more } = await this.#adapter.removeOwn!();
        count += removed;
        isMore = more && removed > 0;
      }
    });
    const fault = this.#fault;
    await this.#loadAgain((localizer) => localizer.count(localizer.messages.removedAll, count));
    this.#fault ||= fault;
    this.#draw();
    this.#focus('[part=own-close]');
  };

  #ask(isAsking: boolean): void {
    this.#isAsking = isAsking;
    this.#draw();
    this.#focus(isAsking ? '[part=own-no]' : '[part=own-remove]');
  }

  #focus(selector: string): void {
    this.#dialog.querySelector<HTMLElement>(selector)?.focus();
  }

  get #words(): Messages {
    return this.#element.localizer.messages;
  }

  get #adapter() {
    return this.#element.discussion!.adapter;
  }

  #draw(): void {
    const words = this.#words;
    const { discussion, localizer } = this.#element;
    const { identity } = this.#adapter;
    const { length } = this.#records;
    const state = discussion?.state;
    const isGuest = state?.status === 'ready' && !state.author;
    const onLink = (): void => this.#dialog.close();
    render(
      html`
        <h3 id="own-heading">${words.ownHeading}</h3>
        <ol>
          ${this.#records.map((record) => ownRecord(record, discussion!.id, words, localizer, onLink))}
        </ol>
        ${this.#isLoaded && !length ? html`<p class="muted">${words.ownNone}</p>` : nothing}
        <p class="muted" role="status">${this.#isWorking ? words.working : this.#status?.(localizer)}</p>
        <p class="fault" role="alert">${this.#fault?.(localizer)}</p>
        ${
          this.#cursor || (this.#fault && !this.#isLoaded)
            ? html`<button @click=${this.#load}>${this.#cursor ? words.ownMore : words.retry}</button>`
            : nothing
        }
        ${length ? this.#acts() : nothing} ${isGuest && identity ? this.#code.template(identity) : nothing}
        <button part="own-close" @click=${() => this.#dialog.close()}>${words.ownClose}</button>
      `,
      this.#dialog,
    );
  }

  #acts(): TemplateResult {
    const words = this.#words;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#ask(false);
    };
    return this.#isAsking
      ? html`
          <div class="line" role="group" aria-label=${words.askRemoveAll} @keydown=${onKey}>
            <span>${words.askRemoveAll}</span>
            <button part="own-yes" @click=${this.#removeAll}>${words.removeAll}</button>
            <button part="own-no" @click=${() => this.#ask(false)}>${words.keepAll}</button>
          </div>
        `
      : html`
          <div class="line">
            <button part="own-download" aria-disabled=${this.#isWorking} @click=${this.#download}>
              ${words.download}
            </button>
            ${
              this.#adapter.removeOwn
                ? html`<button part="own-remove" @click=${() => this.#ask(true)}>${words.removeAll}</button>`
                : nothing
            }
          </div>
        `;
  }
}

Object.assign(english.messages, ownMessages);

/** Opens the dialog, and gives the focus back to the button when it is closed. */
export const openOwn = async (element: DiscussionElement, opener: HTMLElement): Promise<void> => {
  await new OwnDialog(element).open();
  opener.focus({ preventScroll: true });
};

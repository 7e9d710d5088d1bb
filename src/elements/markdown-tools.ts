// What a form has where readers may write in Markdown: the formatting bar with its shortcuts, the preview, and what becomes of a paste.
// The bar stands in the line of the label, so that nothing moves when it arrives.
import { html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import type { DraftFormat } from '../core/draft.js';
import { FormPreview } from './form-preview.js';
import type { Messages } from '../locales/locale.js';
import { addStyles, type AddTool, type Form } from './form-tool.js';
import { bold, code, italic, link, list, quote } from './markdown-edits.js';
import { onPaste } from './markdown-paste.js';
import { markdownStyles } from './markdown-tools-styles.js';
import { applyEdit, selectedText, type SelectedText, type TextEdit } from './text-edits.js';

interface Button {
  readonly name: 'bold' | 'italic' | 'link' | 'quote' | 'list' | 'code';
  readonly edit: (selected: SelectedText) => TextEdit;
  /** The key that does the same, with Ctrl or Command. */
  readonly key?: string;
  /** Its picture, as a path in 16 by 16. */
  readonly path: string;
}

const BUTTONS: readonly Button[] = [
  { name: 'bold', edit: bold, key: 'b', path: 'M4.5 3H8a2.5 2.5 0 0 1 0 5H4.5zM4.5 8h4.3a2.5 2.5 0 0 1 0 5H4.5z' },
  { name: 'italic', edit: italic, key: 'i', path: 'M7 3h5M4 13h5M9.5 3l-3 10' },
  {
    name: 'link',
    edit: (selected) => link(selected),
    key: 'k',
    path: 'M7 9a3 3 0 0 0 4 0l2-2a3 3 0 0 0-4-4L8 4M9 7a3 3 0 0 0-4 0L3 9a3 3 0 0 0 4 4l1-1',
  },
  { name: 'quote', edit: quote, path: 'M3 3v10M6.5 4.5H13M6.5 8H13M6.5 11.5H11' },
  { name: 'list', edit: list, path: 'M3 4h.01M3 8h.01M3 12h.01M6.5 4H13M6.5 8H13M6.5 12H13' },
  { name: 'code', edit: code, path: 'M5 4 1.5 8 5 12M11 4l3.5 4-3.5 4' },
];

const EYE = 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z';
const MARK = 'M1.5 12V4l3 4 3-4v8M12 4v8M9.5 9.5 12 12l2.5-2.5';

/** Where the format that a reader chose is kept. */
const CHOICE = 'afterword-format';

const isMac = /^(?:Mac|iP)/.test(globalThis.navigator?.platform ?? '');

const picture = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

class MarkdownTools implements ReactiveController {
  readonly #form: Form;
  readonly #area: HTMLTextAreaElement;
  readonly #bar = document.createElement('div');
  readonly #preview: FormPreview;
  /** The button that the Tab key reaches. */
  #current = 0;

  constructor(form: Form, area: HTMLTextAreaElement) {
    this.#form = form;
    this.#area = area;
    this.#bar.className = 'bar';
    this.#bar.setAttribute('role', 'toolbar');
    this.#bar.setAttribute('aria-controls', 'body');
    area.parentElement!.querySelector('label')!.after(this.#bar);
    this.#preview = new FormPreview(form, area);
    addStyles(form, markdownStyles);
    this.#bar.addEventListener('keydown', (event) => this.#onBarKey(event));
    // The text keeps the focus and its selection.
    this.#bar.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#bar.addEventListener('mousedown', (event) => event.preventDefault());
    area.addEventListener('keydown', (event) => this.#onKey(event));
    area.addEventListener('paste', (event) => {
      if (this.#isMarkdown) onPaste(event, area);
    });
    // Before a text is sent: what is wrong with it is told at the text.
    form.shadowRoot!.addEventListener('submit', () => this.#showPreview(false), { capture: true });
    form.shadowRoot!.addEventListener('keydown', (event) => this.#beforeKey(event as KeyboardEvent), { capture: true });
    this.#takeChoice();
    form.addController(this);
    this.#draw();
  }

  hostUpdated(): void {
    this.#draw();
  }

  get #isMarkdown(): boolean {
    return this.#form.format === 'markdown';
  }

  /** Whether the reader may choose. */
  get #hasChoice(): boolean {
    const { formats = '', target } = this.#form;
    return target.type === 'new' && /\btext\b/.test(formats) && /\bmarkdown\b/.test(formats);
  }

  /** Takes the format that the reader chose before, unless the form has that of a text that was taken back. */
  #takeChoice(): void {
    if (this.#form.chosenFormat) return;
    try {
      const chosen = localStorage.getItem(CHOICE);
      if (this.#hasChoice && (chosen === 'text' || chosen === 'markdown')) this.#form.chosenFormat = chosen;
    } catch {
      // A browser that keeps nothing forgets the choice.
    }
  }

  #choose(format: DraftFormat): void {
    this.#form.chosenFormat = format;
    try {
      localStorage.setItem(CHOICE, format);
    } catch {
      // As above.
    }
    this.#showPreview(false);
    this.#draw();
  }

  #showPreview(isShown: boolean): void {
    if (isShown === this.#preview.isShown) return;
    const root = this.#form.shadowRoot!;
    const isWriting = root.activeElement === this.#area;
    this.#preview.isShown = isShown;
    this.#draw();
    // The text area loses the focus when it is covered, and gets it back.
    if (isShown && isWriting) this.#bar.querySelector<HTMLElement>('[value=preview]')?.focus();
    if (!isShown && !root.activeElement) this.#area.focus();
  }

  #draw(): void {
    const words = this.#form.localizer.messages;
    const isMarkdown = this.#isMarkdown;
    const isPreview = this.#preview.isShown;
    this.#bar.ariaLabel = words.formatting;
    render(
      html`
        ${isMarkdown ? BUTTONS.map((button) => this.#button(button, isPreview)) : nothing}
        ${isMarkdown ? this.#switch('preview', EYE, words, isPreview, () => this.#showPreview(!isPreview)) : nothing}
        ${
          this.#hasChoice
            ? this.#switch('markdown', MARK, words, isMarkdown, () => this.#choose(isMarkdown ? 'text' : 'markdown'))
            : nothing
        }
      `,
      this.#bar,
    );
    this.#bar.hidden = !isMarkdown && !this.#hasChoice;
    this.#rove(this.#current);
    this.#preview.draw();
  }

  #button({ name, edit, key, path }: Button, isDisabled: boolean): TemplateResult {
    const { localizer } = this.#form;
    const words = localizer.messages;
    const letter = key?.toUpperCase();
    return html`<button
      type="button"
      value=${name}
      title=${letter ? localizer.fill(words.toolWithKey, { tool: words[name], key: (isMac ? '⌘' : 'Ctrl+') + letter }) : words[name]}
      aria-label=${words[name]}
      aria-keyshortcuts=${letter ? `${isMac ? 'Meta' : 'Control'}+${letter}` : nothing}
      ?disabled=${isDisabled}
      @click=${() => this.#edit(edit)}
    >
      ${picture(path)}
    </button>`;
  }

  /** A button that is on or off: its name, or where there is no room for that its picture. */
  #switch(
    name: 'preview' | 'markdown',
    path: string,
    words: Messages,
    isOn: boolean,
    onClick: () => void,
  ): TemplateResult {
    return html`<button
      type="button"
      value=${name}
      class="wide"
      title=${words[name]}
      aria-label=${words[name]}
      aria-pressed=${isOn}
      @click=${onClick}
    >
      ${picture(path)}<span>${words[name]}</span>
    </button>`;
  }

  #edit(edit: (selected: SelectedText) => TextEdit): void {
    applyEdit(this.#area, edit(selectedText(this.#area)));
  }

  #beforeKey({ key, ctrlKey, metaKey }: KeyboardEvent): void {
    if (key === 'Enter' && (ctrlKey || metaKey)) this.#showPreview(false);
  }

  #onKey(event: KeyboardEvent): void {
    const { key, altKey, shiftKey, ctrlKey, metaKey, isComposing } = event;
    if (!this.#isMarkdown || isComposing || altKey || shiftKey || (isMac ? !metaKey || ctrlKey : !ctrlKey || metaKey))
      return;
    const button = BUTTONS.find((one) => one.key === key.toLowerCase());
    if (!button) return;
    event.preventDefault();
    this.#edit(button.edit);
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#bar.querySelectorAll<HTMLButtonElement>('button:enabled')];
  }

  /** Makes one button the one that the Tab key reaches. */
  #rove(index: number): HTMLButtonElement | undefined {
    const buttons = this.#buttons;
    this.#current = Math.max(0, Math.min(index, buttons.length - 1));
    for (const [at, button] of buttons.entries()) button.tabIndex = at === this.#current ? 0 : -1;
    return buttons[this.#current];
  }

  #onBarKey(event: KeyboardEvent): void {
    const { key } = event;
    const count = this.#buttons.length;
    const at = this.#buttons.indexOf(event.target as HTMLButtonElement);
    const isRightToLeft = getComputedStyle(this.#bar).direction === 'rtl';
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + (isRightToLeft ? -1 : 1),
      ArrowLeft: at + (isRightToLeft ? 1 : -1),
      Home: 0,
      End: count - 1,
    };
    const next = steps[key];
    if (next === undefined) return;
    event.preventDefault();
    this.#rove((next + count) % count)?.focus();
  }
}

export const addMarkdownTools: AddTool = (form, area) => void new MarkdownTools(form, area);

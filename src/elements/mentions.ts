// Names after an @: a list under the text area, as the combobox pattern has it. The arrow keys choose, Enter inserts, Escape closes. What is
// inserted is plain text, so that no back end needs to know of it.
// HTML does not allow role=combobox on a text area, and screen readers would no longer read it as lines. So it stays a text field that has a
// list (aria-autocomplete, aria-activedescendant), and a status says when the list opens.
import type { ReactiveController } from 'lit';
import { withFewMarks } from '../core/visible.js';
import { css } from './css.js';
import { addStyles, type AddTool, type Form } from './form-tool.js';
import { mentionIn, namesFor, peopleIn } from './people.js';
import { sheetOf } from './styles.js';
import { applyEdit } from './text-edits.js';

const sheets = sheetOf(css`
  .field:has(> [role='listbox']) {
    position: relative;
  }

  [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset-block-start: 100%;
    inset-inline-start: 0;
    grid-area: 1 / 1 / 3 / -1;
    min-inline-size: min(16em, 100%);
    max-inline-size: 100%;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    overflow: clip;
  }

  [role='option'] {
    min-block-size: 24px;
    padding: 0.375em 0.75em;
    cursor: pointer;
  }

  [role='option'][aria-selected='true'] {
    background: CanvasText;
    color: Canvas;
    forced-color-adjust: none;
  }
`);

const optionId = (index: number): string => `person-${index}`;

class Mentions implements ReactiveController {
  readonly #form: Form;
  readonly #area: HTMLTextAreaElement;
  readonly #list = document.createElement('div');
  readonly #status = document.createElement('p');
  #names: readonly string[] = [];
  #chosen = 0;
  /** Where the @ is whose list the reader has closed. */
  #closedAt: number | undefined;

  constructor(form: Form, area: HTMLTextAreaElement) {
    this.#form = form;
    this.#area = area;
    this.#list.id = 'people';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    area.parentElement!.append(this.#list, this.#status);
    addStyles(form, sheets);
    area.addEventListener('input', () => this.#update());
    area.addEventListener('keydown', (event) => this.#onKey(event));
    area.addEventListener('blur', () => this.#close());
    // The text keeps the focus.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) =>
      this.#insert([...this.#list.children].indexOf(target as Element)),
    );
    form.addController(this);
    this.#update();
  }

  /** The language may change. */
  hostUpdated(): void {
    if (this.#isOpen) this.#say();
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  #mention(): ReturnType<typeof mentionIn> {
    const { value, selectionStart, selectionEnd } = this.#area;
    return selectionStart === selectionEnd ? mentionIn(value.slice(0, selectionStart)) : undefined;
  }

  #update(): void {
    const { discussion, target } = this.#form;
    const mention = this.#mention();
    if (mention?.at !== this.#closedAt) this.#closedAt = undefined;
    const state = discussion?.state;
    const isMeant = mention && this.#closedAt === undefined;
    const answered = target.type === 'new' ? target.parent : null;
    this.#names = isMeant && state?.status === 'ready' ? namesFor(peopleIn(state, answered), mention.typed) : [];
    if (this.#names.length) this.#open();
    else this.#close();
  }

  #open(): void {
    this.#list.replaceChildren(
      ...this.#names.map((name, index) => {
        const option = document.createElement('div');
        option.id = optionId(index);
        option.setAttribute('role', 'option');
        option.textContent = withFewMarks(name);
        return option;
      }),
    );
    this.#list.hidden = false;
    this.#say();
    this.#area.setAttribute('aria-autocomplete', 'list');
    this.#area.setAttribute('aria-controls', 'people');
    this.#choose(0);
  }

  /** Names the list, and says how many it has. */
  #say(): void {
    const { localizer } = this.#form;
    const { people, peopleFound } = localizer.messages;
    this.#list.ariaLabel = people;
    const said = localizer.count(peopleFound, this.#names.length);
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#status.textContent = '';
    for (const name of ['autocomplete', 'controls', 'activedescendant']) this.#area.removeAttribute(`aria-${name}`);
  }

  #choose(index: number): void {
    this.#chosen = (index + this.#names.length) % this.#names.length;
    for (const [at, option] of [...this.#list.children].entries()) option.ariaSelected = String(at === this.#chosen);
    this.#area.setAttribute('aria-activedescendant', optionId(this.#chosen));
    this.#list.children[this.#chosen]?.scrollIntoView({ block: 'nearest' });
  }

  #insert(index: number): void {
    const name = this.#names[index];
    const mention = this.#mention();
    if (name === undefined || !mention) return;
    this.#closedAt = mention.at;
    applyEdit(this.#area, { from: mention.at, to: this.#area.selectionStart, text: `@${name} ` });
    this.#close();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, keyCode, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
    // Safari reports the key that ends a composition with the code 229.
    if (!this.#isOpen || isComposing || keyCode === 229 || ctrlKey || metaKey || altKey || shiftKey) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#choose(this.#chosen + 1),
      ArrowUp: () => this.#choose(this.#chosen - 1),
      Enter: () => this.#insert(this.#chosen),
      Escape: () => {
        this.#closedAt = this.#mention()?.at;
        this.#close();
      },
    };
    if (!Object.hasOwn(actions, key)) return;
    // The form would close on Escape.
    event.preventDefault();
    event.stopPropagation();
    actions[key]!();
  }
}

export const addMentions: AddTool = (form, area) => void new Mentions(form, area);

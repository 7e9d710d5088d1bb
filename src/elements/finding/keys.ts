// Keys for readers: to what is new, to the latest response, to collapse a thread, to the search, and a list of them. They act only while the focus is in
// the discussion and not in a field, and not at all with keys="none".
import { html, render, type ReactiveController } from 'lit';
import { discussionAround, type List } from './finding-list.js';

/** What each key does. */
export type KeyActions = Readonly<Record<'n' | 'p' | 'l' | 'c' | '/', () => void>>;

/** Whether the page has switched the keys off. */
export const areKeysOff = (list: List): boolean => discussionAround(list)?.keys === 'none';

export class Keys implements ReactiveController {
  readonly #list: List;
  readonly #actions: KeyActions;
  readonly #help = document.createElement('dialog');
  #host: HTMLElement | undefined;

  constructor(list: List, actions: KeyActions) {
    this.#list = list;
    this.#actions = actions;
    this.#help.setAttribute('part', 'keys');
    this.#help.setAttribute('aria-labelledby', 'keys');
    list.addController(this);
  }

  hostConnected(): void {
    this.#host = discussionAround(this.#list) ?? this.#list;
    this.#host.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.#host?.removeEventListener('keydown', this.#onKey);
  }

  /** The language may change. */
  hostUpdated(): void {
    if (this.#help.open) this.showHelp();
  }

  /** Shows the list of keys. */
  showHelp(): void {
    const words = this.#list.localizer.messages;
    const rows = [
      ['n', words.nextNew],
      ['p', words.previousNew],
      ['l', words.latest],
      ['c', words.collapseThread],
      ...(this.#list.discussion?.adapter.search ? [['/', words.search]] : []),
      ['?', words.keys],
    ];
    render(
      html`
        <h3 id="keys">${words.keys}</h3>
        <dl>
          ${rows.map(
            ([key, does]) =>
              html`<dt>${key}</dt>
                <dd>${does}</dd>`,
          )}
        </dl>
        <form class="line" method="dialog"><button>${words.close}</button></form>
      `,
      this.#help,
    );
    if (this.#help.open) return;
    this.#list.renderRoot.append(this.#help);
    this.#help.showModal();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, defaultPrevented, ctrlKey, altKey, metaKey, isComposing } = event;
    const target = event.composedPath()[0] as HTMLElement;
    if (defaultPrevented || ctrlKey || altKey || metaKey || isComposing || areKeysOff(this.#list)) return;
    if (target.isContentEditable || target.closest('input, textarea, select, dialog')) return;
    const action = key === '?' ? () => this.showHelp() : this.#actions[key as keyof KeyActions];
    if (!action) return;
    event.preventDefault();
    action();
  };
}

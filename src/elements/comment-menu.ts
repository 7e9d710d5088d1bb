// The menu of a comment: a list has one, which opens at the button that was pressed. It follows the pattern of a menu button: arrow
// keys, Home and End move, Escape and Tab close it, and the focus goes back to the button. It is in the top layer where the
// browser has one, because the block of a comment cuts off what stands out of it. It goes with the button when the page scrolls, which
// also happens without the reader: a page keeps its place when a comment arrives above.
import { html, render } from 'lit';

export interface MenuItem {
  readonly label: string;
  /** It was done already. */
  readonly isDone: boolean | undefined;
  readonly run: () => void;
}

/** Pixels that stay free beside it. */
const MARGIN = 4;

export class CommentMenu {
  readonly #root: ShadowRoot;
  readonly #element: HTMLElement = document.createElement('div');
  #button: HTMLElement | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
    const element = this.#element;
    element.role = 'menu';
    element.setAttribute('part', 'menu');
    element.setAttribute('popover', 'manual');
    element.addEventListener('keydown', (event) => this.#onKey(event));
    element.addEventListener('focusout', ({ relatedTarget }) => {
      // A window that loses the focus gives it back to the same entry later.
      if (document.hasFocus() && !element.contains(relatedTarget as Node | null)) this.close(false);
    });
  }

  /** The button at which it is open. */
  get button(): HTMLElement | undefined {
    return this.#button;
  }

  /** Draws its entries, before it is opened or while it is open. */
  draw(label: string, items: readonly MenuItem[]): void {
    const element = this.#element;
    element.ariaLabel = label;
    render(
      items.map(
        (item) => html`
          <button
            role="menuitem"
            part="menu-item"
            type="button"
            tabindex="-1"
            aria-disabled=${!!item.isDone}
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => this.#choose(item)}
          >
            ${item.label}
          </button>
        `,
      ),
      element,
    );
    if (this.#button) this.#place();
  }

  open(button: HTMLElement): void {
    this.close(false);
    this.#button = button;
    button.ariaExpanded = 'true';
    const element = this.#element;
    this.#root.append(element);
    element.showPopover?.();
    this.#place();
    this.#items[0]?.focus({ preventScroll: true });
    addEventListener('scroll', this.#onMove, true);
    addEventListener('resize', this.#onMove);
  }

  /** @param isFocused whether the button gets the focus */
  close(isFocused: boolean): void {
    const button = this.#button;
    if (!button) return;
    this.#button = undefined;
    button.ariaExpanded = 'false';
    removeEventListener('scroll', this.#onMove, true);
    removeEventListener('resize', this.#onMove);
    if (isFocused) button.focus({ preventScroll: true });
    this.#element.remove();
  }

  get #items(): HTMLElement[] {
    return [...this.#element.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  /** Below the button, or above it if there is no room; beginning where the button begins, if that is in the window. */
  #place(): void {
    const { style, offsetWidth: width, offsetHeight: height } = this.#element;
    const { left, right, top, bottom } = this.#button!.getBoundingClientRect();
    const start = getComputedStyle(this.#button!).direction === 'rtl' ? right - width : left;
    const x = Math.max(MARGIN, Math.min(start, document.documentElement.clientWidth - width - MARGIN));
    const y = bottom + height > innerHeight && top > height ? top - height : bottom;
    [style.left, style.top] = [`${x}px`, `${y}px`];
    // Without a top layer, an element around it may be what it is placed in.
    const there = this.#element.getBoundingClientRect();
    [style.left, style.top] = [`${2 * x - there.left}px`, `${2 * y - there.top}px`];
  }

  #choose({ isDone, run }: MenuItem): void {
    if (isDone) return;
    this.close(true);
    run();
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.close(true);
    if (event.key === 'Tab' || (next === undefined && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
  }

  readonly #onMove = (): void => {
    // None if its comment is gone.
    const [box] = this.#button!.getClientRects();
    if (!box || box.bottom < 0 || box.top > innerHeight) this.close(true);
    else this.#place();
  };
}

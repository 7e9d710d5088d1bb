// The buttons where comments are missing: after the replies of a thread that has more of them, and between two comments where pages
// are not loaded. Each is in the row before its place. So the list knows nothing of them.
import type { ReactiveController } from 'lit';
import type { MissingComments, ReadyState } from '../../core/discussion-state.js';
import { readyState, type List, type Row } from './finding-list.js';

/** The same for the same place, however much of it was loaded. */
const keyOf = ({ query, before }: MissingComments): string => JSON.stringify([query.thread, before]);

const isWithin = ({ query, before }: MissingComments): boolean => !!(query.thread || before);

/** The index of the node before the missing comments; less than 0 if the list does not show their place. */
const placeOf = ({ query, before }: MissingComments, { nodes }: ReadyState): number => {
  const { thread = before } = query;
  let index = nodes.findIndex(({ record }) => record.id === thread);
  if (before || index < 0) return index - 1;
  while (nodes[index + 1]?.depth) index += 1;
  return index;
};

const isHidden = (row: Row | undefined): boolean => !!(row?.hidden || row?.parentElement?.hidden);

export class Gaps implements ReactiveController {
  readonly #list: List;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  /** The button that was pressed last. */
  #asked: HTMLButtonElement | undefined;

  constructor(list: List) {
    this.#list = list;
    list.addController(this);
    void this.show();
  }

  hostUpdated(): void {
    void this.show();
  }

  /** Shows the buttons where comments are missing now. */
  async show(): Promise<void> {
    const list = this.#list;
    const missing = (readyState(list)?.missing ?? []).filter(isWithin);
    if (!missing.length && !this.#buttons.size) return;
    await list.updateComplete;
    const state = readyState(list);
    if (!state) return;
    const within = state.missing.filter(isWithin);
    const keys = new Set(within.map(keyOf));
    for (const [key, button] of this.#buttons)
      if (!keys.has(key)) {
        button.remove();
        this.#buttons.delete(key);
      }
    for (const one of within) this.#place(one, state);
    // The button under the list is for what comes at the end.
    const last = [...list.renderRoot.children].find((element) => element.matches('[part=more]')) as HTMLElement;
    last.style.display = state.missing.length === within.length ? 'none' : '';
  }

  #rowAt(place: number, { nodes }: ReadyState): Row | undefined {
    return this.#list.row(nodes[place]?.record.id ?? '');
  }

  #place(missing: MissingComments, state: ReadyState): void {
    const list = this.#list;
    const { between, moreReplies, loading, retry } = list.localizer.messages;
    let place = placeOf(missing, state);
    // A button between two threads is seen also where the first of them is collapsed.
    if (missing.before && isHidden(this.#rowAt(place, state))) while (state.nodes[place]?.depth) place -= 1;
    const row = this.#rowAt(place, state);
    const key = keyOf(missing);
    const button = this.#buttons.get(key) ?? document.createElement('button');
    if (!this.#buttons.has(key)) {
      button.setAttribute('part', 'more');
      button.style.gridColumn = '1 / -1';
      this.#buttons.set(key, button);
    }
    if (row && button.parentElement !== row) row.append(button);
    const { remaining } = missing;
    const text = remaining === undefined ? between : list.localizer.count(moreReplies, remaining);
    const isAsked = button === this.#asked;
    button.textContent =
      isAsked && state.more === 'loading' ? loading : isAsked && state.more === 'failed' ? retry : text;
    button.ariaDisabled = String(state.more === 'loading');
    button.onclick = () => void this.#load(missing, button);
  }

  /** Asks for the missing comments, and leads to the first of them. */
  async #load(missing: MissingComments, button: HTMLButtonElement): Promise<void> {
    const list = this.#list;
    const known = readyState(list)?.nodesById;
    this.#asked = button;
    await list.discussion!.more(missing);
    const state = readyState(list);
    if (state?.more === 'failed') return;
    this.#asked = undefined;
    const fresh = state?.nodes.find(({ record }) => !known?.has(record.id));
    if (fresh) list.reveal(fresh.record.id);
  }
}

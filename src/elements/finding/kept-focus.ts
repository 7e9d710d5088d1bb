// Keeps the focus in the list when what had it is gone: a button, or a whole comment. Then its comment gets the focus, or the next one,
// or the last.
import type { ReactiveController } from 'lit';
import type { CommentNode } from '../../core/thread.js';
import { readyState, type List, type Row } from './finding-list.js';

export class KeptFocus implements ReactiveController {
  readonly #list: List;
  /** The comments that were shown last. */
  #nodes: readonly CommentNode[] = [];
  /** What had the focus before the update. */
  #focused: Element | null | undefined;

  constructor(list: List) {
    this.#list = list;
    list.addController(this);
    this.#nodes = readyState(list)?.nodes ?? [];
  }

  hostUpdate(): void {
    this.#focused = (this.#list.renderRoot as ShadowRoot).activeElement;
  }

  hostUpdated(): void {
    const before = this.#nodes;
    this.#nodes = readyState(this.#list)?.nodes ?? [];
    const focused = this.#focused;
    const row = focused?.closest('afterword-comment');
    if (focused && row) void this.#keep(focused, row, before);
  }

  async #keep(focused: Element, row: Row, before: readonly CommentNode[]): Promise<void> {
    await this.#list.updateComplete;
    const { activeElement } = this.#list.renderRoot as ShadowRoot;
    // What moved the focus knew better where it belongs.
    const isSeen = focused.checkVisibility?.() ?? !!focused.getClientRects()[0];
    if (isSeen || (activeElement && activeElement !== focused)) return;
    const after = before.slice(before.indexOf(row.node!));
    const near = [...after, ...[...before].reverse()].map(({ record }) => this.#list.row(record.id));
    const next = row.isConnected ? row : near.find(Boolean);
    if (next) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  }
}

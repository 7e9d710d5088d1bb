// Opens the search in a discussion, by its button or by a key. Its code is loaded with the first press.
import type { AfterwordError } from '../../core/errors.js';
import type { CommentId } from '../../core/records.js';
import { loadSearch } from '../load-search.js';
import { fetchComment } from './fetch-comment.js';
import { type List } from './finding-list.js';
import { RowsInSight } from './rows-in-sight.js';

export class SearchOpener {
  readonly #list: List;
  readonly #line: HTMLElement;
  #notice: HTMLElement | undefined;

  /** @param line the line over the list, after which the search is shown */
  constructor(list: List, line: HTMLElement) {
    this.#list = list;
    this.#line = line;
  }

  /** Whether the adapter can search. */
  get isOffered(): boolean {
    return !!this.#list.discussion?.adapter.search;
  }

  async open(): Promise<void> {
    if (!this.isOffered || !this.#line.isConnected) return;
    const list = this.#list;
    try {
      const { openSearch } = await loadSearch();
      this.#notice?.remove();
      openSearch({
        list,
        line: this.#line,
        lead: (id, isWanted) => this.#lead(id, isWanted),
        drawRows: (draw) => {
          const rows = new RowsInSight(list, draw);
          return () => rows.hostUpdated();
        },
        onClose: () => this.#line.querySelector<HTMLElement>('.search')?.focus(),
      });
    } catch (error) {
      this.#say(list.localizer.messages.errors[(error as AfterwordError).code]);
    }
  }

  async #lead(id: CommentId, isWanted: () => boolean): Promise<'notHere' | 'notLoaded' | undefined> {
    const list = this.#list;
    const arrival = await fetchComment(list, id, isWanted);
    if (arrival === 'there') {
      if (isWanted()) list.reveal(id);
      return undefined;
    }
    return arrival === 'failed' ? 'notLoaded' : 'notHere';
  }

  #say(text: string): void {
    const notice = (this.#notice ??= document.createElement('p'));
    notice.role = 'status';
    notice.className = 'fault';
    this.#line.after(notice);
    notice.textContent = text;
  }
}

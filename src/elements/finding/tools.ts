// The line over the list: the order, the search, the ways to the latest response and to what is new, and to what the reader wrote. It
// has no height of its own: it stands in the space between the heading and the first comment, so that nothing moves when it appears.
import { html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import type { CommentOrder } from '../../core/adapter.js';
import type { ReadyState } from '../../core/discussion-state.js';
import type { CommentId } from '../../core/records.js';
import { COMMENT_ORDERS } from '../../core/vocabulary.js';
import { loadable } from '../../core/load-chunk.js';
import { fetchComment } from './fetch-comment.js';
import { discussionAround, readyState, type List } from './finding-list.js';
import { adoptFindingStyles } from './finding-styles.js';
import { areKeysOff } from './keys.js';
import { SearchOpener } from './search-opener.js';
import type { Visits } from './visits.js';

const loadArrange = loadable(() => import('./arrange-rows.js'));
const loadOwn = loadable(() => import('../own-dialog.js'));

/** For all discussions of the site (remembered.ts). */
const rememberOrder = (order: CommentOrder): void => {
  try {
    localStorage.setItem('afterword-order', order);
  } catch {
    // The order is then chosen for this page only.
  }
};

export class Tools implements ReactiveController {
  /** Opens the search. */
  readonly search: SearchOpener;
  readonly #list: List;
  readonly #visits: Visits;
  readonly #showKeys: () => void;
  readonly #line = document.createElement('div');
  /** The discussion in which the reader is known to have written here. */
  #writtenIn: unknown;
  #hasOwnFailed = false;

  /** @param showKeys shows the list of keys */
  constructor(list: List, visits: Visits, showKeys: () => void) {
    this.#list = list;
    this.#visits = visits;
    this.#showKeys = showKeys;
    this.#line.setAttribute('part', 'tools');
    this.search = new SearchOpener(list, this.#line);
    list.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const state = readyState(this.#list);
    const discussion = discussionAround(this.#list);
    const heading = discussion?.renderRoot.querySelector('#heading');
    if (!state || !heading) return;
    if (heading.nextElementSibling !== this.#line) {
      adoptFindingStyles(discussion!.renderRoot);
      heading.after(this.#line);
    }
    render(this.#template(state), this.#line);
  }

  /** Leads to the response that was written last, also where its page is not loaded. */
  async toLatest(): Promise<void> {
    const list = this.#list;
    const { discussion } = list;
    const state = readyState(list);
    if (!state) return;
    let latest: CommentId | undefined;
    try {
      if (state.missing.length)
        latest = (await discussion!.adapter.latest?.({ discussion: discussion!.id, limit: 1 }))?.[0]?.id;
    } catch {
      // The latest of those that are loaded is the best that is known then.
    }
    const newest = state.nodes.reduce((a, b) => (b.time > a.time ? b : a));
    latest ??= newest.record.id;
    const isWanted = (): boolean => list.discussion === discussion;
    if ((await fetchComment(list, latest, isWanted)) === 'there' && isWanted()) list.reveal(latest);
  }

  #template(state: ReadyState): TemplateResult | typeof nothing {
    if (state.nodes.length < 2) return this.#ownLink(state);
    const words = this.#list.localizer.messages;
    const count = this.#visits.fresh.length;
    const names = { oldest: words.oldest, newest: words.newest, best: words.best };
    return html`
      <select aria-label=${words.order} @focus=${loadArrange} @change=${this.#onOrder}>
        ${COMMENT_ORDERS.filter((order) => order !== 'best' || this.#canBest(state)).map(
          (order) => html`<option value=${order} .selected=${order === state.order}>${names[order]}</option>`,
        )}
      </select>
      ${
        count
          ? html`<span title=${words.sinceVisit}>${this.#list.localizer.count(words.newCount, count)}</span>
              <button class="link-button" aria-label=${words.previousNew} @click=${() => this.#visits.go(-1)}>↑</button>
              <button class="link-button" aria-label=${words.nextNew} @click=${() => this.#visits.go(1)}>↓</button>`
          : nothing
      }
      <button class="link-button" @click=${() => this.toLatest()}>${words.latest}</button>
      ${this.#ownLink(state)}
      ${
        this.search.isOffered
          ? html`<button class="link-button search" @click=${() => this.search.open()}>${words.search}</button>`
          : nothing
      }
      ${
        areKeysOff(this.#list)
          ? nothing
          : html`<button class="link-button keys" aria-label=${words.keys} @click=${this.#showKeys}>?</button>`
      }
    `;
  }

  /** Opens the list of what the reader wrote. Only a reader who is known to have written here has it. */
  #ownLink({ nodes, author }: ReadyState): TemplateResult | typeof nothing {
    const { discussion, localizer } = this.#list;
    const { own, identity } = discussion!.adapter;
    if (!own) return nothing;
    if (this.#writtenIn !== discussion) {
      const isKnown = (!author && identity?.get()) || nodes.some(({ record }) => record.mine);
      if (!isKnown) return nothing;
      this.#writtenIn = discussion;
    }
    const { messages } = localizer;
    return html`<button part="own-list" class="link-button" @click=${this.#onOwn}>
      ${this.#hasOwnFailed ? messages.errors.network + messages.gap + messages.retry : messages.ownList}
    </button>`;
  }

  readonly #onOwn = async ({ currentTarget }: Event): Promise<void> => {
    try {
      const { openOwn } = await loadOwn();
      this.#hasOwnFailed = false;
      this.hostUpdated();
      await openOwn(discussionAround(this.#list)!, currentTarget as HTMLElement);
    } catch {
      this.#hasOwnFailed = true;
      this.hostUpdated();
    }
  };

  /** There is a best response where responses are, or were, liked. */
  #canBest({ order, nodes }: ReadyState): boolean {
    return order === 'best' || !!this.#list.discussion?.adapter.react || nodes.some(({ record }) => record.reactions);
  }

  readonly #onOrder = ({ target }: Event): void => {
    const order = (target as HTMLSelectElement).value as CommentOrder;
    const discussion = discussionAround(this.#list)!;
    const apply = (): void => {
      discussion.order = order;
    };
    rememberOrder(order);
    // Without that code it takes longer.
    loadArrange().then(({ arrangeRows }) => arrangeRows(this.#list, order, apply), apply);
  };
}

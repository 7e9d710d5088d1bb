// Keeps the first comments of a discussion as the reader sees them, when the page is idle, and forgets them when the token changes.
import type { ReactiveController } from 'lit';
import type { ReadyState } from '../../core/discussion-state.js';
import type { CommentPage } from '../../core/comment-page.js';
import type { CommentRecord } from '../../core/records.js';
import { whenIdle } from '../yield-to-page.js';
import { placeOf, tokenOf, type Element } from './kept-place.js';
import { isShowingKept } from './show-kept-page.js';

/** How many comments of a discussion are kept, and how many characters they have as JSON. */
const MOST = 200;
const LONGEST = 200_000;
/** Milliseconds between a change and its keeping. */
const PAUSE = 2000;

/** The first comments of the list, without those that wait for somebody else's decision. The comment that a reply answers is before it. */
const recordsIn = ({ nodes }: ReadyState): CommentRecord[] => {
  const records: CommentRecord[] = [];
  let length = 0;
  for (const { record, delivery } of nodes) {
    if (delivery || (record.status === 'pending' && !record.mine)) continue;
    length += JSON.stringify(record).length;
    if (length > LONGEST || records.length >= MOST) break;
    records.push(record);
  }
  return records;
};

const pageOf = (state: ReadyState): CommentPage => {
  const { total, version, title, closed, author, permissions, requiredFields, signInRequired = false } = state;
  return {
    records: recordsIn(state),
    total,
    version,
    closed,
    ...(title !== undefined && { title }),
    // While the back end is away, a reader can only reply.
    session: { author, permissions: permissions.has('add') ? ['add'] : [], requiredFields, signInRequired },
  };
};

class PageKeeper implements ReactiveController {
  readonly #element: Element;
  #token: string;
  #discussion: Element['discussion'];
  #unsubscribe: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the comments are what the reader with the present token may see. */
  #isOfReader = true;

  constructor(element: Element) {
    this.#element = element;
    this.#token = tokenOf(element);
    element.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { discussion } = this.#element;
    const token = tokenOf(this.#element);
    if (token !== this.#token) {
      this.#token = token;
      this.#isOfReader = false;
      void this.#forget(token);
    }
    if (discussion === this.#discussion) return;
    this.#unsubscribe?.();
    this.#discussion = discussion;
    this.#isOfReader = true;
    this.#unsubscribe = discussion?.subscribe((_, { type }) => {
      if (type === 'loaded') this.#isOfReader = true;
      this.#keepLater();
    });
    this.#keepLater(0);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #keepLater(pause = PAUSE): void {
    this.#timer ??= setTimeout(() => whenIdle(() => void this.#keep()), pause);
  }

  async #keep(): Promise<void> {
    this.#timer = undefined;
    const { discussion, store } = this.#element;
    const state = discussion?.state;
    if (state?.status !== 'ready' || isShowingKept(discussion!) || !this.#isOfReader) return;
    const kept = { page: pageOf(state), at: Date.now(), token: this.#token, name: state.author?.name ?? null };
    try {
      await (await store?.pages?.())?.keep(placeOf(this.#element), kept);
    } catch {
      // A private window, or no room: then nothing is kept.
    }
  }

  async #forget(token: string): Promise<void> {
    try {
      await (await this.#element.store?.pages?.())?.forgetOthers(token);
    } catch {
      // Nothing could be kept there.
    }
  }
}

const attached = new WeakSet<Element>();

/** Keeps what a discussion shows from now on. */
export const keepPage = (element: Element): void => {
  if (attached.has(element)) return;
  attached.add(element);
  void new PageKeeper(element);
};

// Shows the comments that were kept when the back end cannot be reached, with a sentence that says how old they are. As soon as the back
// end answers again, the discussion is loaded.
import type { ReactiveController } from 'lit';
import { createBackOff } from '../../core/back-off.js';
import type { Discussion } from '../../core/discussion-state.js';
import { keptMessages } from '../../locales/en-kept.js';
import type { Messages } from '../../locales/locale.js';
import { clock, type ClockListener } from '../clock.js';
import { english } from '../localizer.js';
import { placeOf, tokenOf, type Element } from './kept-place.js';

const MINUTE = 60_000;

Object.assign(english.messages, keptMessages);

const showing = new WeakSet<Discussion>();

/** Whether what a discussion shows is what was kept. */
export const isShowingKept = (discussion: Discussion): boolean => showing.has(discussion);

class KeptNotice implements ReactiveController, ClockListener {
  readonly #element: Element;
  readonly #discussion: Discussion;
  readonly #at: number;
  readonly #notice = document.createElement('p');
  readonly #age = document.createElement('span');
  readonly #sentence = document.createElement('span');
  readonly #ending = new AbortController();
  readonly #backOff = createBackOff(this.#ending.signal);
  readonly #unsubscribe: () => void;
  #isAsking = false;

  constructor(element: Element, discussion: Discussion, at: number) {
    this.#element = element;
    this.#discussion = discussion;
    this.#at = at;
    this.#notice.setAttribute('part', 'kept');
    this.#notice.className = 'muted';
    // The age is not announced each time that it changes.
    this.#sentence.role = 'status';
    this.#notice.append(this.#age, ' ', this.#sentence);
    this.#unsubscribe = discussion.subscribe((_, { type }) => {
      if (type === 'loaded') this.#end();
      // Something has reached the back end, or came from there.
      else if (type === 'posted' || type === 'changed') this.#try();
    });
    addEventListener('online', this.#onOnline);
    element.addController(this);
    clock.add(this);
    this.#backOff.later(() => this.#try());
  }

  hostUpdated(): void {
    if (this.#element.discussion !== this.#discussion) {
      this.#end();
      return;
    }
    const news = this.#element.renderRoot.querySelector('[part=news]');
    if (!news) return;
    if (!this.#notice.isConnected) news.before(this.#notice);
    this.tick(Date.now());
    const { cannotLoad } = this.#words;
    if (this.#sentence.textContent !== cannotLoad) this.#sentence.textContent = cannotLoad;
  }

  tick(now: number): number {
    const { localizer } = this.#element;
    const { keptFrom, keptNow } = this.#words;
    const isNow = now - this.#at < MINUTE;
    const text = isNow ? keptNow : localizer.fill(keptFrom, { age: localizer.ago(this.#at, now) });
    if (this.#age.textContent !== text) this.#age.textContent = text;
    return MINUTE;
  }

  get #words(): Messages {
    return this.#element.localizer.messages;
  }

  readonly #onOnline = (): void => {
    this.#backOff.reset();
    this.#try();
  };

  /** Loads the discussion if the back end answers. Asked with a small page first, because a failure of `load` would be shown. */
  async #ask(): Promise<void> {
    const { adapter, id } = this.#discussion;
    const { signal } = this.#ending;
    try {
      await adapter.list(id, { limit: 1 }, { signal });
      if (!signal.aborted) await this.#discussion.load();
    } catch {
      // Still away.
    }
    if (!signal.aborted) this.#backOff.later(() => this.#try());
  }

  #try(): void {
    if (this.#isAsking || this.#ending.signal.aborted) return;
    this.#isAsking = true;
    this.#backOff.cancel();
    void this.#ask().finally(() => {
      this.#isAsking = false;
    });
  }

  #end(): void {
    showing.delete(this.#discussion);
    this.#ending.abort();
    this.#unsubscribe();
    removeEventListener('online', this.#onOnline);
    clock.delete(this);
    this.#notice.remove();
    this.#element.removeController(this);
  }
}

/** Called when the first page of a discussion could not be loaded. */
export const showKeptPage = async (element: Element): Promise<void> => {
  const { discussion, store } = element;
  const isAway = (): boolean => {
    const state = discussion?.state;
    const code = state?.status === 'failed' && state.error.code;
    return element.discussion === discussion && (code === 'network' || code === 'unavailable');
  };
  if (!discussion || !isAway()) return;
  try {
    const kept = await (await store?.pages?.())?.get(placeOf(element), tokenOf(element));
    if (!kept || !isAway() || isShowingKept(discussion)) return;
    discussion.showKept(kept.page);
    showing.add(discussion);
    new KeptNotice(element, discussion, kept.at).hostUpdated();
  } catch {
    // Nothing could be kept: the reader sees that the discussion cannot be loaded.
  }
};

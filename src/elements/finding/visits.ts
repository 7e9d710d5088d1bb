// What is new since the reader's last visit: which comments, and the way from one to the next. When the reader was here is remembered
// for each discussion. A visit ends half an hour after the page was left, so that a reload does not lose what was new.
import type { ReactiveController } from 'lit';
import type { Discussion } from '../../core/discussion-state.js';
import type { CommentNode } from '../../core/thread.js';
import { readyState, type List, type Row } from './finding-list.js';
import { recall, remember } from './kept-map.js';

const KEY = 'afterword-visits';
const PAUSE = 30 * 60 * 1000;
/** Events on which the end of the visit is kept. */
const LEAVING = ['pagehide', 'visibilitychange'];

/** The end of the visit before, if there was one, and the time at which this one was last known to go on. */
type Visit = readonly [before: number | null, last: number];

const isVisit = (value: unknown): value is Visit =>
  Array.isArray(value) && (value[0] === null || Number.isFinite(value[0])) && Number.isFinite(value[1]);

export class Visits implements ReactiveController {
  readonly #list: List;
  #discussion: Discussion | undefined;
  /** Comments after this time are new; `null` on the first visit. */
  #since: number | null = null;
  /** The new comment that the reader was led to last. */
  #at: CommentNode | undefined;

  constructor(list: List) {
    this.#list = list;
    list.addController(this);
    this.hostUpdated();
  }

  hostConnected(): void {
    for (const type of LEAVING) addEventListener(type, this.#keep);
  }

  hostDisconnected(): void {
    for (const type of LEAVING) removeEventListener(type, this.#keep);
    this.#keep();
  }

  hostUpdated(): void {
    const { discussion } = this.#list;
    if (!readyState(this.#list) || discussion === this.#discussion) return;
    this.#keep();
    this.#discussion = discussion;
    this.#at = undefined;
    const known = recall(KEY, discussion!.id);
    const [before, last] = isVisit(known) ? known : [null, null];
    this.#since = last !== null && discussion!.now() - last < PAUSE ? before : last;
    this.#keep();
  }

  /** The new comments, as far as they are loaded, in the order of the list. Those of muted authors are not among them. */
  get fresh(): readonly CommentNode[] {
    const nodes = readyState(this.#list)?.nodes ?? [];
    return this.#since === null ? [] : nodes.filter((node) => this.#isNew(node));
  }

  /** Leads to the next new comment, or to the one before; after the last to the first. */
  go(step: 1 | -1): void {
    const nodes = readyState(this.#list)?.nodes ?? [];
    const { activeElement } = this.#list.renderRoot as ShadowRoot;
    const from = activeElement?.closest('afterword-comment')?.node ?? this.#at;
    const place = from ? nodes.indexOf(from) : -1;
    const isNew = (node: CommentNode): boolean => this.#isNew(node);
    const next =
      step > 0
        ? (nodes.slice(place + 1).find(isNew) ?? nodes.find(isNew))
        : (nodes.slice(0, Math.max(place, 0)).findLast(isNew) ?? nodes.findLast(isNew));
    this.#at = next ?? this.#at;
    if (next) this.#list.reveal(next.record.id);
  }

  /** Marks a row whose comment is new, for eyes and for ears. */
  draw(row: Row): void {
    const isNew = this.#isNew(row.node!);
    if (!isNew && !row.classList.contains('new')) return;
    row.classList.toggle('new', isNew);
    const byline = row.querySelector('[part=byline]')!;
    const known = byline.querySelector('.new');
    if (!isNew) {
      known?.remove();
      return;
    }
    const word = known ?? document.createElement('span');
    word.className = 'visually-hidden new';
    word.textContent = this.#list.localizer.messages.isNew;
    if (!known) byline.firstElementChild!.after(word);
  }

  #isNew({ time, record, delivery }: CommentNode): boolean {
    const since = this.#since;
    return (
      since !== null &&
      time > since &&
      !record.mine &&
      !delivery &&
      record.status === 'approved' &&
      !this.#list.isMuted?.(record)
    );
  }

  readonly #keep = (): void => {
    const discussion = this.#discussion;
    if (discussion) remember(KEY, discussion.id, [this.#since, discussion.now()] satisfies Visit);
  };
}

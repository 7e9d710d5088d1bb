// The state of one article's discussion, for one reader: what has been loaded, what is being sent, what changed
// elsewhere. Plain TypeScript with a subscribe function; it knows neither page nor framework.
// The decision a reader would question: every change rebuilds the whole list of nodes. It is linear, unchanged nodes stay
// the same objects, and there is no second way of arriving at a state that could disagree with the first.
import type { Adapter, Changes, CommentOrder, CommentPage, ListQuery, Permission, Session } from './adapter.js';
import { sift } from './check-record.js';
import type { Discussion, DiscussionListener, DiscussionState, ReadyState, Transition } from './discussion-state.js';
import type { CommentDraft } from './draft.js';
import { type AfterwordError, asAfterwordError } from './errors.js';
import { KnownRecords } from './known-records.js';
import { Outbox, type OutboxNews } from './outbox.js';
import { isFirstPage, PageQueue } from './page-queue.js';
import type { ReaderStore } from './reader-store.js';
import type { CommentId, CommentRecord, DiscussionId } from './records.js';
import { buildThread, type Thread } from './thread.js';

export interface DiscussionOptions {
  readonly adapter: Adapter;
  readonly id: DiscussionId;
  /** Default `oldest`. */
  readonly order?: CommentOrder;
  /** Roots a page; the next waits for `more()`. `all`, the default, goes on by itself until everything is there. */
  readonly pageSize?: number | 'all';
  /** Where unsent drafts survive a reload. */
  readonly store?: ReaderStore | undefined;
  /** Waited for between two pages of `all`, so that the first is on screen before the next is asked for. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told of each record that breaks the contract, once. */
  readonly warn?: (message: string) => void;
}

const ABILITIES: readonly Permission[] = ['add', 'edit', 'remove', 'react', 'report', 'moderate'];

export const createDiscussion = (options: DiscussionOptions): Discussion => new LiveDiscussion(options);

class LiveDiscussion implements Discussion {
  readonly id: DiscussionId;
  state: DiscussionState = Object.freeze({ status: 'loading' });

  readonly #adapter: Adapter;
  readonly #queue: PageQueue;
  readonly #pause: () => Promise<void>;
  readonly #warn: (message: string) => void;
  readonly #warned = new Set<string>();
  readonly #listeners = new Set<DiscussionListener>();
  readonly #closing = new AbortController();
  readonly #outbox: Outbox;
  readonly #known = new KnownRecords();

  #order: CommentOrder;
  #more: 'idle' | 'loading' | 'failed' = 'idle';
  #page: Pick<CommentPage, 'total' | 'version' | 'title' | 'closed'> | undefined;
  #session: Session | undefined;
  #failure: AfterwordError | undefined;
  /** Stands for the latest `load()`: an answer to an earlier one is stale and dropped. */
  #turn = new AbortController();
  #unwatch: (() => void) | undefined;
  #thread: Thread = buildThread([]);

  constructor({
    adapter,
    id,
    order = 'oldest',
    pageSize = 'all',
    store,
    now,
    warn,
    pause = async () => {},
  }: DiscussionOptions) {
    this.id = id;
    this.#adapter = adapter;
    this.#order = order;
    this.#queue = new PageQueue(pageSize);
    this.#pause = pause;
    this.#warn = warn ?? ((message) => console.warn(message));
    this.#outbox = new Outbox({
      adapter,
      discussion: id,
      store,
      signal: this.#closing.signal,
      now: now ?? Date.now,
      tell: (news) => this.#hear(news),
    });
    if (!adapter.session) this.#session = { author: null, may: ABILITIES };
  }

  subscribe(listener: DiscussionListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<void> {
    this.#turn.abort();
    this.#turn = new AbortController();
    this.#failure = undefined;
    this.#more = 'idle';
    this.#queue.reset();
    if (!this.#session) void this.#askSession();
    await this.more();
  }

  async more(): Promise<void> {
    if (this.#more === 'loading' || !this.#queue.next) return;
    this.#more = 'loading';
    this.#emit({ type: 'page' });
    const { signal } = this.#turn;
    await this.#next(signal);
    while (this.#more === 'loading' && !signal.aborted) {
      await this.#pause();
      await this.#next(signal);
    }
  }

  async reorder(order: CommentOrder): Promise<void> {
    if (order === this.#order) return;
    this.#order = order;
    if (!this.#complete) return await this.load();
    this.#arrange();
    this.#emit({ type: 'page' });
  }

  async post(draft: CommentDraft): Promise<CommentRecord> {
    return await this.#outbox.post(draft);
  }

  async retry(draft: CommentId): Promise<CommentRecord> {
    return await this.#outbox.retry(draft);
  }

  resume(): void {
    this.#outbox.resume();
  }

  withdraw(draft: CommentId): CommentDraft | undefined {
    return this.#outbox.withdraw(draft);
  }

  close(): void {
    this.#turn.abort();
    this.#closing.abort();
    this.#unwatch?.();
    this.#listeners.clear();
  }

  // Pages

  /** Asks for what is foremost of the rest. Goes on `loading` only where the reader wants all and it went well. */
  async #next(signal: AbortSignal): Promise<void> {
    const query = this.#queue.next ?? {};
    try {
      const page = await this.#adapter.list(this.id, { ...query, order: this.#order }, { signal });
      if (signal.aborted) return;
      this.#take(page, query);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(asAfterwordError(thrown, 'corrupt'));
      return;
    }
    this.#more = this.#queue.pageSize === 'all' && this.#queue.next ? 'loading' : 'idle';
    this.#arrange();
    if (isFirstPage(query)) this.#loaded();
    else this.#emit({ type: 'page' });
  }

  #fail(error: AfterwordError): void {
    this.#more = 'failed';
    this.#failure = error;
    this.#emit({ type: 'error', error });
  }

  #take(page: CommentPage, query: ListQuery): void {
    const records = this.#sift(page.records);
    if (isFirstPage(query)) this.#known.replace(records);
    else this.#known.merge(records);
    if (query.thread === undefined) this.#page = page;
    this.#queue.answered(query, page);
  }

  #loaded(): void {
    this.#emit({ type: 'loaded' });
    if (this.#unwatch || !this.#page) return;
    const changed = (changes: Changes): void => this.#apply(changes);
    this.#unwatch = this.#adapter.watch?.(this.id, this.#page.version, changed) ?? (() => {});
    void this.#outbox.restore((id) => this.#known.has(id));
  }

  #sift(records: readonly unknown[]): readonly CommentRecord[] {
    return sift(records, (message) => {
      if (this.#warned.has(message)) return;
      this.#warned.add(message);
      this.#warn(message);
    });
  }

  get #complete(): boolean {
    return this.#page !== undefined && !this.#queue.next && this.#more === 'idle';
  }

  // What happens elsewhere

  #apply({ records, version, total, closed }: Changes): void {
    if (!this.#page) return;
    this.#known.apply(this.#sift(records), this.#order, this.#complete);
    if (version >= this.#page.version)
      this.#page = { ...this.#page, version, total, ...(closed === undefined ? {} : { closed }) };
    for (const { id } of records) this.#outbox.forget(id);
    this.#arrange();
    this.#emit({ type: 'changed' });
  }

  async #askSession(): Promise<void> {
    const { signal } = this.#closing;
    try {
      this.#session = await this.#adapter.session?.({ signal });
    } catch {
      // Who the reader is cannot be told: a guest, to whom the back end will say what they may not do.
      this.#session = { author: null, may: ABILITIES };
    }
    if (!signal.aborted) this.#emit({ type: 'changed' });
  }

  // What this reader sends

  #hear(news: OutboxNews): void {
    if (news.type === 'posted') this.#add(news.comment);
    if (news.type === 'error' && news.error.code === 'closed' && this.#page)
      this.#page = { ...this.#page, closed: true };
    this.#arrange();
    this.#emit(news);
  }

  #add(comment: CommentRecord): void {
    const isNew = !this.#known.has(comment.id);
    this.#known.merge(this.#sift([comment]));
    if (this.#page && isNew && comment.status === 'approved')
      this.#page = { ...this.#page, total: this.#page.total + 1 };
  }

  // Snapshots

  #emit(transition: Transition): void {
    this.state = this.#snapshot();
    for (const listener of this.#listeners) listener(this.state, transition);
  }

  #arrange(): void {
    const { unsent } = this.#outbox;
    const records = [...this.#known.values(), ...Array.from(unsent.values(), ({ record }) => record)];
    this.#thread = buildThread(records, { order: this.#order, previous: this.#thread, sending: unsent });
  }

  #snapshot(): DiscussionState {
    if (!this.#page)
      return Object.freeze(this.#failure ? { status: 'failed', error: this.#failure } : { status: 'loading' });
    const { total, closed = false, title } = this.#page;
    const { author, may } = this.#session ?? { author: null, may: [] };
    return Object.freeze({
      status: 'ready',
      ...this.#thread,
      order: this.#order,
      total: total + this.#outbox.unsent.size,
      more: this.#moreState(),
      closed,
      title,
      may: new Set(may.filter((ability) => this.#adapter[ability])),
      author,
    });
  }

  #moreState(): ReadyState['more'] {
    if (this.#more !== 'idle') return this.#more;
    return this.#queue.next ? 'available' : 'none';
  }
}

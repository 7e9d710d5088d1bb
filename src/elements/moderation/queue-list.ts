// The comments of a queue: loads them in pages, and looks for what is new. It knows nothing of the page, and nothing of what moderators do.
import type { Adapter, QueueDetails, QueueFilter, QueueState } from '../../core/adapter.js';
import { type AfterwordError, asAfterwordError } from '../../core/errors.js';
import type { CommentRecord } from '../../core/records.js';
import { type Item, itemOf } from './item.js';

export interface QueueListener {
  /** The list has changed: there are other items, or it is being loaded. */
  onList(): void;
  onItem(item: Item): void;
}

/** How many comments a page has. */
const PAGE = 50;

export class QueueList {
  readonly adapter: Adapter;
  filter: QueueFilter = {};
  state: 'loading' | 'ready' | 'failed' = 'loading';
  error: AfterwordError | undefined;
  /** How many comments came since the queue was loaded. */
  news = 0;
  /** How many comments wait, if the adapter tells. */
  counts: QueueState | undefined;
  protected readonly listener: QueueListener;
  readonly #items = new Map<string, Item>();
  #cursor: string | undefined;
  #loading = new AbortController();
  /** The version of the queues at the last look, and when the newest comment that is shown came. */
  #looked: string | undefined;
  #newest = 0;

  constructor(adapter: Adapter, listener: QueueListener) {
    this.adapter = adapter;
    this.listener = listener;
  }

  get items(): readonly Item[] {
    return [...this.#items.values()];
  }

  get hasMore(): boolean {
    return this.#cursor !== undefined;
  }

  item(key: string): Item | undefined {
    return this.#items.get(key);
  }

  /** Loads the first page. What an earlier call asked for is not shown any more. */
  async load(filter: QueueFilter = this.filter): Promise<void> {
    this.close();
    this.#loading = new AbortController();
    this.filter = filter;
    this.#items.clear();
    this.#cursor = undefined;
    this.news = 0;
    await Promise.all([this.#fetch(), this.count()]);
    this.#looked = this.counts?.version;
    this.#newest = Math.max(0, ...this.items.map(({ record, details }) => this.#timeIn(record, details)));
  }

  /** Loads the next page. */
  async more(): Promise<void> {
    if (this.state !== 'loading' && (this.hasMore || this.state === 'failed')) await this.#fetch();
  }

  /** Counts what came since the queue was loaded. It is shown when the moderator asks for it. */
  async look(): Promise<void> {
    const { signal } = this.#loading;
    if (this.state !== 'ready') return;
    await this.count();
    // Most times nothing has changed.
    if (this.counts && this.counts.version === this.#looked) return;
    const page = await this.adapter.queue!({ ...this.filter, limit: PAGE }, { signal }).catch(() => undefined);
    if (!page || signal.aborted) return;
    this.#looked = this.counts?.version;
    for (const [index, record] of page.records.entries()) this.#update(itemOf(record, page.details?.[index]));
    const times = page.records.map((record, index) => this.#timeIn(record, page.details?.[index]));
    const news = times.filter((time) => time > this.#newest).length;
    if (news === this.news) return;
    this.news = news;
    this.listener.onList();
  }

  /** Asks how many wait, if the adapter can tell. */
  async count(): Promise<void> {
    const { signal } = this.#loading;
    const counts = await this.adapter.queueState?.({ signal }).catch(() => undefined);
    if (!counts || signal.aborted || counts.version === this.counts?.version) return;
    this.counts = counts;
    this.listener.onList();
  }

  /** Stops what is being loaded. */
  close(): void {
    this.#loading.abort();
  }

  /** Shows a comment in another state. */
  protected put(item: Item): void {
    if (!this.#items.has(item.key)) return;
    this.#items.set(item.key, item);
    this.listener.onItem(item);
  }

  async #fetch(): Promise<void> {
    const { signal } = this.#loading;
    this.state = 'loading';
    this.error = undefined;
    this.listener.onList();
    try {
      // With filters a page may be empty, and others follow.
      const before = this.#items.size;
      do {
        const query = { ...this.filter, limit: PAGE, cursor: this.#cursor };
        const page = await this.adapter.queue!(query, { signal });
        if (signal.aborted) return;
        for (const [index, record] of page.records.entries()) {
          const item = itemOf(record, page.details?.[index]);
          if (!this.#items.has(item.key)) this.#items.set(item.key, item);
        }
        this.#cursor = page.cursor;
      } while (this.hasMore && this.#items.size === before);
      this.state = 'ready';
    } catch (thrown) {
      if (signal.aborted) return;
      this.error = asAfterwordError(thrown);
      this.state = 'failed';
    }
    this.listener.onList();
  }

  /** Shows what the author of a comment has made of it, unless the moderator has begun to do something with it. */
  #update(now: Item): void {
    const shown = this.item(now.key);
    if (!shown || shown.isSaving || shown.undo || now.record.revision <= shown.record.revision) return;
    this.put({ ...now, note: { type: 'edited' } });
  }

  /** When a comment came into the queue; milliseconds since 1970. */
  #timeIn({ createdAt }: CommentRecord, details: QueueDetails | undefined): number {
    const reported = this.filter.queue === 'reported' && details?.reports.at(-1)?.createdAt;
    return Date.parse(reported || createdAt);
  }
}

// Answers as they were last sent, for readers who are nobody in particular. Each is kept with the version of what it tells and
// served only while the store still has that version: what a second server does is seen by the first. All of it is bounded:
// what is kept by its bytes, with keys and compressed forms; what is being made by its number.
import { AfterwordError } from '../core/errors.js';
import type { Content } from './reply.js';
import { limitConcurrency } from './sql/concurrency.js';

export interface CachedPage {
  /** A number of the store, or a digest of all that the page is made from. */
  readonly version: number | string;
  readonly content: Content;
}

interface Entry {
  readonly page: CachedPage;
  bytes: number;
}

/** Bytes of an entry besides its key and its content: objects, promises, the entity tag. */
const FRAME = 1024;
/** So many are made at a time, */
const AT_ONCE = 16;
/** and so many are waited for; who comes then is asked to come again. */
const MOST_MAKING = 1000;

export class PageCache {
  /** The one that was asked for last stands last. */
  readonly #pages = new Map<string, Entry>();
  readonly #making = new Map<string, Promise<CachedPage>>();
  readonly #inTurn = limitConcurrency(AT_ONCE);
  readonly #room: number;
  #bytes = 0;

  /** @param room bytes */
  constructor(room = 32 * 1024 * 1024) {
    this.#room = room;
  }

  /** Bytes that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Pages that are kept. */
  get count(): number {
    return this.#pages.size;
  }

  /**
   * The page as it is kept, or as it is made now: once for all who ask for the same version meanwhile.
   *
   * @throws AfterwordError `unavailable` while too many are being made, and whatever `make` throws
   */
  async get(key: string, version: number | string, make: () => Promise<CachedPage>): Promise<CachedPage> {
    const kept = this.#pages.get(key);
    if (kept?.page.version === version) {
      this.#pages.delete(key);
      this.#pages.set(key, kept);
      return kept.page;
    }
    const name = `${version} ${key}`;
    const underWay = this.#making.get(name);
    if (underWay) return await underWay;
    if (this.#making.size >= MOST_MAKING)
      throw new AfterwordError('unavailable', 'Too many pages are being made at the moment.', { retryAfter: 1000 });
    const making = this.#inTurn(make).finally(() => this.#making.delete(name));
    this.#making.set(name, making);
    const page = await making;
    this.#keep(key, page);
    return page;
  }

  #keep(key: string, page: CachedPage): void {
    this.#forget(key);
    const { content } = page;
    const entry = { page, bytes: FRAME + 2 * key.length + content.heldBytes };
    this.#pages.set(key, entry);
    this.#bytes += entry.bytes;
    content.onGrowth = (bytes) => {
      if (this.#pages.get(key) !== entry) return;
      entry.bytes += bytes;
      this.#bytes += bytes;
      this.#makeRoom();
    };
    this.#makeRoom();
  }

  /** The one that was not asked for the longest goes first. */
  #makeRoom(): void {
    for (const key of this.#pages.keys()) {
      if (this.#bytes <= this.#room) break;
      this.#forget(key);
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#pages.get(key)?.bytes ?? 0;
    this.#pages.delete(key);
  }
}

// A cache of answers for anonymous readers. Each entry is kept with the version of its content and is served only while the store
// still has that version, so changes by other servers are seen. The cache is limited in bytes, including keys and compressed
// forms; the pages that are being made are limited in number.
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
/** Pages that are made at a time, */
const AT_ONCE = 16;
/** and pages that may wait to be made; further requests are asked to come again. */
const MOST_MAKING = 1000;

export class PageCache {
  /** In the order of their last use, the most recent last. */
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
   * The cached page, or a new one. Requests for the same version at the same time share the work of making it.
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

  /** Evicts the least recently used pages. */
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

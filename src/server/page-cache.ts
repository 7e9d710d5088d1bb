// Pages as they were last sent, for readers who are nobody in particular. Each is kept with the version of its discussion
// and served only while the store still has that version: what a second server does is seen by the first.
import type { Content } from './reply.js';

export interface CachedPage {
  readonly version: number;
  readonly content: Content;
}

export class PageCache {
  readonly #pages = new Map<string, CachedPage>();
  readonly #making = new Map<string, Promise<CachedPage>>();
  readonly #room: number;
  #size = 0;

  /** @param room bytes, before compression */
  constructor(room = 32 * 1024 * 1024) {
    this.#room = room;
  }

  /** The page as it is kept, or as it is made now: once for all who ask for the same version meanwhile. */
  async get(key: string, version: number, make: () => Promise<CachedPage>): Promise<CachedPage> {
    const kept = this.#pages.get(key);
    if (kept?.version === version) return kept;
    const name = `${version} ${key}`;
    let making = this.#making.get(name);
    if (!making) {
      making = make().finally(() => this.#making.delete(name));
      this.#making.set(name, making);
      this.#keep(key, await making);
    }
    return await making;
  }

  #keep(key: string, page: CachedPage): void {
    this.#forget(key);
    this.#pages.set(key, page);
    this.#size += page.content.bytes.byteLength;
    // The one kept longest goes first.
    for (const [oldest] of this.#pages) {
      if (this.#size <= this.#room) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#size -= this.#pages.get(key)?.content.bytes.byteLength ?? 0;
    this.#pages.delete(key);
  }
}

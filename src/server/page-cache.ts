// Pages as they were last sent, for readers who are nobody in particular. Each is kept with the version of its discussion
// and served only while the store still has that version: what a second server does is seen by the first.
import type { Content } from './reply.js';

export interface CachedPage {
  readonly version: number;
  readonly content: Content;
}

export class PageCache {
  readonly #pages = new Map<string, CachedPage>();
  readonly #room: number;
  #size = 0;

  /** @param room bytes, before compression */
  constructor(room = 32 * 1024 * 1024) {
    this.#room = room;
  }

  get(key: string, version: number): Content | undefined {
    const page = this.#pages.get(key);
    return page?.version === version ? page.content : undefined;
  }

  set(key: string, page: CachedPage): void {
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

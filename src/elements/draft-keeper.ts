// Keeps what is being typed, keystroke by keystroke, without a queue: while one write is under way the next waits, and
// only the newest text is written then. So what is stored is never older than one write.
import type { DraftTarget, ReaderStore } from '../core/reader-store.js';

export class DraftKeeper {
  readonly #store: ReaderStore;
  readonly #target: DraftTarget;
  readonly #onRefused: () => void;
  #text = '';
  #isWriting = false;

  /** @param onRefused called when the store does not keep it */
  constructor(store: ReaderStore, target: DraftTarget, onRefused: () => void) {
    this.#store = store;
    this.#target = target;
    this.#onRefused = onRefused;
  }

  isFor(store: ReaderStore, { discussion, parent }: DraftTarget): boolean {
    const { discussion: id, parent: to } = this.#target;
    return store === this.#store && discussion === id && parent === to;
  }

  /** The text kept earlier; `''` when there is none or it cannot be read. */
  async read(): Promise<string> {
    try {
      return await this.#store.text(this.#target);
    } catch {
      this.#onRefused();
      return '';
    }
  }

  keep(text: string): void {
    this.#text = text;
    if (!this.#isWriting) void this.#write();
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    let written: string | undefined;
    try {
      while (written !== this.#text) {
        written = this.#text;
        await this.#store.keepText(this.#target, written);
      }
    } catch {
      this.#onRefused();
    }
    this.#isWriting = false;
  }
}

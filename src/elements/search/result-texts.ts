// The texts of what a search found, without their formats. Those in Markdown and HTML are known a little later.
import type { CommentRecord } from '../../core/records.js';
import { textOfBody } from './tree-text.js';

export class ResultTexts {
  readonly #texts = new Map<CommentRecord, string>();
  readonly #update: () => void;

  /** @param update called when a text is known that was not known before */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** Empty while it is not known. */
  of(record: CommentRecord): string {
    return this.#texts.get(record) ?? '';
  }

  async read(record: CommentRecord, isWanted: () => boolean): Promise<void> {
    const { format, source } = record.body;
    if (this.#texts.has(record)) return;
    if (format === 'text') {
      this.#texts.set(record, source);
      return;
    }
    const text = await textOfBody(record.body);
    if (!isWanted()) return;
    this.#texts.set(record, text);
    this.#update();
  }

  forget(): void {
    this.#texts.clear();
  }
}

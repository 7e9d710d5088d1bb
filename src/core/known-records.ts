// The records a discussion has been told of, merged by id and revision. Pages and changes arrive in any order and may
// overlap; a record only ever moves to a higher revision, so the result does not depend on who came first.
import type { CommentOrder } from './adapter.js';
import type { CommentId, CommentRecord } from './records.js';

export class KnownRecords {
  readonly #records = new Map<CommentId, CommentRecord>();

  has(id: CommentId): boolean {
    return this.#records.has(id);
  }

  values(): Iterable<CommentRecord> {
    return this.#records.values();
  }

  /** Takes in a page. A record known at the same revision stays the same object, so that a view need not redraw it. */
  merge(records: readonly CommentRecord[]): void {
    for (const record of records) {
      const known = this.#records.get(record.id);
      if (!known || known.revision < record.revision) this.#records.set(record.id, record);
    }
  }

  /** Forgets what a fresh first page no longer vouches for, but keeps the objects of what it repeats. */
  replace(records: readonly CommentRecord[]): void {
    const old = new Map(this.#records);
    this.#records.clear();
    for (const { id } of records) {
      const known = old.get(id);
      if (known) this.#records.set(id, known);
    }
    this.merge(records);
  }

  /**
   * Takes in changes. While pages are still to come, an unknown comment whose place is on one of them is left to that
   * page: shown now it would stand where it does not belong.
   */
  apply(records: readonly CommentRecord[], order: CommentOrder, complete: boolean): void {
    for (const record of records) {
      const belongs =
        complete || this.has(record.id) || (record.parent === null ? order === 'newest' : this.has(record.parent));
      if (belongs) this.merge([record]);
    }
  }
}

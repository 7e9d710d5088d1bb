// Finds a date for comments without one: the date of the comment before it on its page, else of the page, else of its parent, else of the
// next comment on its page, else of any comment in the file. The result is the same in every import, and it is never 1970.
import { isoOf } from './dates.js';
import type { Plan } from './plan.js';
import * as column from './comment-table.js';
import type { FirstPass } from './first-pass.js';

/** For a file without any date. */
const UNKNOWN = '2000-01-01T00:00:00Z';

export class NearestDate {
  readonly #firstPass: FirstPass;
  readonly #plan: Plan;
  /** By discussion: the date of the previous comment. */
  readonly #last = new Map<number, string>();
  /** The date of the previous comment in the file, on any page. */
  #before: string | undefined;
  /** By discussion: the row of its first comment with a date. Made when first needed. */
  #first: Map<number, number> | undefined;

  constructor(firstPass: FirstPass, plan: Plan) {
    this.#firstPass = firstPass;
    this.#plan = plan;
  }

  /** @param createdAt its own date, if it has one */
  of(row: number, page: string, createdAt: string | undefined): string {
    const discussion = this.#plan.discussionOf(row);
    const date = createdAt ?? this.#last.get(discussion) ?? this.#search(row, page, discussion);
    this.#last.set(discussion, date);
    this.#before = date;
    return date;
  }

  #search(row: number, page: string, discussion: number): string {
    const { pageNumbers, pages } = this.#firstPass;
    this.#first ??= this.#findFirst();
    return (
      pages[pageNumbers.get(page) ?? -1]?.date ??
      this.#dateOf(this.#plan.rowAbove(row)) ??
      this.#dateOf(this.#first.get(discussion) ?? -1) ??
      this.#before ??
      this.#dateOf(this.#first.values().next().value ?? -1) ??
      UNKNOWN
    );
  }

  #findFirst(): Map<number, number> {
    const first = new Map<number, number>();
    for (let row = 0; row < this.#firstPass.rows.count; row += 1) {
      const discussion = this.#plan.discussionOf(row);
      if (!first.has(discussion) && this.#firstPass.rows.get(row, column.TIME)) first.set(discussion, row);
    }
    return first;
  }

  #dateOf(row: number): string | undefined {
    return row < 0 ? undefined : isoOf(this.#firstPass.rows.get(row, column.TIME) * 1000);
  }
}

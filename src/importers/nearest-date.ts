// When a comment was written that has no date: the nearest that is known. That of the comment before it on its page, else the
// page's own, else that of what it answers, else that of the next one on its page, else of any comment of the file. Each time
// the same, and never the year in which clocks begin.
import { isoOf } from './dates.js';
import type { Plan } from './plan.js';
import * as column from './comment-table.js';
import type { FirstPass } from './first-pass.js';

/** For a file in which nothing has a date. */
const UNKNOWN = '2000-01-01T00:00:00Z';

export class NearestDate {
  readonly #firstPass: FirstPass;
  readonly #plan: Plan;
  /** By discussion: the date of the comment before. */
  readonly #last = new Map<number, string>();
  /** The date of the comment before it in the file, on whatever page. */
  #before: string | undefined;
  /** By discussion: the row of its first comment with a date. Made when it is first needed. */
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

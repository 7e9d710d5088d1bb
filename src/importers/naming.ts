// Decides the ids of comments after the first pass. Ids are kept. If an id is missing, or if another comment of the discussion has it, a
// new one is made from the content of the comment, so that it is the same in every import.
import { Fingerprint } from './fingerprint.js';
import { RowIndex } from './row-index.js';
import * as column from './comment-table.js';
import {
  HAS_ID,
  HAS_REVISION,
  isRepaired,
  type PlannedRepair,
  reasonOf,
  revisionOf,
  type CommentTable,
  withReason,
  withRepair,
} from './comment-table.js';

/** The columns that are equal in two entries of the same comment. */
const IDENTITY = [column.CONTENT_LOW, column.CONTENT_HIGH, column.PARENT_LOW, column.PARENT_HIGH];

export class Naming {
  readonly #rows: CommentTable;
  readonly #discussionOf: (row: number) => number;
  readonly #index: RowIndex;
  readonly #print = new Fingerprint();
  /** The numbers of equal comments without an id, from the second one on. */
  readonly #numbers = new Map<number, number>();
  readonly #highestNumbers = new Map<string, number>();
  /** Suffixes of ids that belong to other comments in the store. */
  readonly #marks = new Map<number, string>();

  constructor(rows: CommentTable, discussionOf: (row: number) => number) {
    this.#rows = rows;
    this.#discussionOf = discussionOf;
    this.#index = new RowIndex(rows, discussionOf);
  }

  /** The row of a discussion whose id has this fingerprint; -1 if none. */
  find(discussion: number, low: number, high: number): number {
    return this.#index.find(discussion, low, high);
  }

  /** Decides the id of the next row. Of two entries of the same comment, the earlier state is dropped. */
  name(row: number): void {
    const state = this.#state(row);
    const isDropped = reasonOf(state) !== undefined;
    if (state & HAS_ID) this.#keepId(row, isDropped);
    else if (!isDropped) this.#nameByContent(row, 'no-id');
  }

  /** The suffix that is added to a comment's id in the file. */
  suffixOf(row: number): string {
    const mark = this.#marks.get(row) ?? '';
    const state = this.#state(row);
    if (!isRepaired(state, 'no-id') && !isRepaired(state, 'repeated-id')) return mark;
    const number = this.#numbers.get(row);
    return `${this.#contentOf(row)}${number === undefined ? '' : `~${number}`}${mark}`;
  }

  /** Gives a row another id, the same in every import, and returns the suffix that was added. */
  mark(row: number, word: string): string {
    let mark = `~${word}`;
    while (this.#seek(row, mark) >= 0) mark += '~';
    this.#take(row);
    this.#marks.set(row, `${this.#marks.get(row) ?? ''}${mark}`);
    this.#repair(row, 'taken-id');
    return mark;
  }

  #state(row: number): number {
    return this.#rows.get(row, column.STATE);
  }

  #repair(row: number, repair: PlannedRepair): void {
    this.#rows.set(row, column.STATE, withRepair(this.#state(row), repair));
  }

  #drop(row: number, reason: 'repeated' | 'superseded'): void {
    this.#rows.set(row, column.STATE, withReason(this.#state(row), reason));
  }

  #contentOf(row: number): string {
    const [low, high] = [this.#rows.get(row, column.CONTENT_LOW), this.#rows.get(row, column.CONTENT_HIGH)];
    return `~${this.#print.reset(low, high).toString()}`;
  }

  /** The row with the id of this row plus a suffix; -1 if none. The fingerprint of that id is then in `#print`. */
  #seek(row: number, suffix: string): number {
    const rows = this.#rows;
    const { low, high } = this.#print.reset(rows.get(row, column.ID_LOW), rows.get(row, column.ID_HIGH)).text(suffix);
    return this.#index.find(this.#discussionOf(row), low, high);
  }

  /** Gives a row the id that `#seek` found free. */
  #take(row: number): void {
    this.#rows.set(row, column.ID_LOW, this.#print.low);
    this.#rows.set(row, column.ID_HIGH, this.#print.high);
    this.#index.put(row);
  }

  #keepId(row: number, isDropped: boolean): void {
    const rival = this.#seek(row, '');
    if (rival < 0 || (!isDropped && reasonOf(this.#state(rival)) !== undefined)) this.#index.put(row);
    else if (!isDropped) this.#compete(row, rival);
  }

  /** Decides between two comments with the same id. */
  #compete(row: number, rival: number): void {
    const [state, rivalState] = [this.#state(row), this.#state(rival)];
    if (state & rivalState & HAS_REVISION && revisionOf(state) !== revisionOf(rivalState)) {
      const isNewer = revisionOf(state) > revisionOf(rivalState);
      this.#drop(isNewer ? rival : row, 'superseded');
      if (isNewer) this.#index.put(row);
    } else if (this.#isTwin(row, rival)) this.#drop(row, 'repeated');
    else this.#nameByContent(row, 'repeated-id');
  }

  #isTwin(row: number, other: number): boolean {
    return IDENTITY.every((one) => this.#rows.get(row, one) === this.#rows.get(other, one));
  }

  #nameByContent(row: number, repair: 'no-id' | 'repeated-id'): void {
    const content = this.#contentOf(row);
    let number = this.#highestNumbers.get(content) ?? 1;
    for (;;) {
      const rival = this.#seek(row, number > 1 ? `${content}~${number}` : content);
      if (rival < 0) break;
      if (repair === 'repeated-id' && this.#isTwin(row, rival)) {
        this.#drop(row, 'repeated');
        return;
      }
      number += 1;
    }
    this.#take(row);
    if (number > 1) {
      this.#numbers.set(row, number);
      this.#highestNumbers.set(content, number);
    }
    this.#repair(row, repair);
  }
}

// What becomes of every comment of a surveyed file: its discussion, its id, what it hangs from. Every comment comes along exactly
// once, whatever its parents are: a missing one makes it begin a thread, one that does not come along is stepped over, and a
// circle is cut at its oldest member, as the thread model does.
import type { CommentEntry, Drop, DroppedEntry } from './entry.js';
import { commentIdOf, Fingerprint } from './fingerprint.js';
import { type PlacedDiscussion, placePages, type PlacingOptions } from './placing.js';
import { RowIndex } from './row-index.js';
import * as column from './survey.js';
import {
  HAS_ID,
  HAS_PARENT,
  HAS_REVISION,
  isRepaired,
  type PlannedRepair,
  reasonOf,
  repairsOf,
  revisionOf,
  type Rows,
  type Survey,
  withReason,
  withRepair,
} from './survey.js';

export class Plan {
  readonly discussions: readonly PlacedDiscussion[];
  /** By the number of a discussion: how many comments come along. */
  readonly kept: Uint32Array;
  readonly #discussionOf: Uint32Array;
  readonly #format: string;
  readonly #rows: Rows;
  readonly #survey: Survey;
  readonly #index: RowIndex;
  readonly #print = new Fingerprint();
  /** Which of several equal comments without an id a comment is, from the second on. */
  readonly #numbers = new Map<number, number>();
  readonly #highestNumbers = new Map<string, number>();
  /** What stands behind an id that the store has for another comment. */
  readonly #marks = new Map<number, string>();
  /** Of comments whose parent was stepped over: what they hang from instead. */
  readonly #adopted = new Map<number, string>();

  constructor(survey: Survey, options: PlacingOptions) {
    const { discussions, discussionOf } = placePages(survey, options);
    this.discussions = discussions;
    this.kept = new Uint32Array(discussions.length);
    this.#discussionOf = discussionOf;
    this.#format = options.format;
    this.#survey = survey;
    this.#rows = survey.rows;
    this.#index = new RowIndex(this.#rows, (row) => this.discussionOf(row));
    this.#nameAll();
    this.#findParents();
    this.#cutCircles();
    this.#stepOver();
  }

  /** The number of a comment's discussion. */
  discussionOf(row: number): number {
    return this.#discussionOf[this.#rows.get(row, column.PAGE)] as number;
  }

  /** Why it does not come along, if it does not. */
  reasonOf(row: number): Drop | undefined {
    return reasonOf(this.#state(row));
  }

  repairsOf(row: number): readonly PlannedRepair[] {
    return repairsOf(this.#state(row));
  }

  #state(row: number): number {
    return this.#rows.get(row, column.STATE);
  }

  idOf(row: number, entry: CommentEntry | DroppedEntry): string {
    return `${entry.id ? commentIdOf(entry.id) : ''}${this.#suffixOf(row)}`;
  }

  parentOf(row: number, { parent }: CommentEntry): string | null {
    const above = this.#parent(row);
    if (above < 0) return null;
    return `${this.#adopted.get(row) ?? commentIdOf(parent ?? '')}${this.#suffixOf(above)}`;
  }

  /** The store has another comment under the id of this one: it gets one of its own, the same each time. Gives what is added. */
  giveOtherId(row: number): string {
    const discussion = this.discussionOf(row);
    let mark = `~${this.#format}`;
    while (this.#seek(row, mark, discussion) >= 0) mark += '~';
    this.#take(row);
    this.#marks.set(row, `${this.#marks.get(row) ?? ''}${mark}`);
    this.#repair(row, 'taken-id');
    return mark;
  }

  /** Whether an entry is the one that was surveyed. */
  isSame(row: number, entry: CommentEntry | DroppedEntry): boolean {
    if (row >= this.#rows.count) return false;
    const { low, high } = column.fingerprintOf(entry, this.#print);
    const { rows } = this.#survey;
    return rows.get(row, column.CONTENT_LOW) === low >>> 0 && rows.get(row, column.CONTENT_HIGH) === high >>> 0;
  }

  #repair(row: number, repair: PlannedRepair): void {
    this.#rows.set(row, column.STATE, withRepair(this.#state(row), repair));
  }

  #drop(row: number, reason: Drop): void {
    this.#rows.set(row, column.STATE, withReason(this.#state(row), reason));
  }

  /** What makes its id unlike others: a fingerprint of what it says. */
  #suffixOf(row: number): string {
    const mark = this.#marks.get(row) ?? '';
    const state = this.#state(row);
    if (!isRepaired(state, 'no-id') && !isRepaired(state, 'repeated-id')) return mark;
    const number = this.#numbers.get(row);
    return `${this.#contentOf(row)}${number === undefined ? '' : `~${number}`}${mark}`;
  }

  #contentOf(row: number): string {
    const { rows } = this.#survey;
    return `~${this.#print.reset(rows.get(row, column.CONTENT_LOW), rows.get(row, column.CONTENT_HIGH)).toString()}`;
  }

  /** Which row has the id of this one, continued with a suffix; -1 if none. The continued id is then in `#print`. */
  #seek(row: number, suffix: string, discussion: number): number {
    const rows = this.#rows;
    const { low, high } = this.#print.reset(rows.get(row, column.ID_LOW), rows.get(row, column.ID_HIGH)).text(suffix);
    return this.#index.find(discussion, low, high);
  }

  /** Enters a row under the id that `#seek` found free. */
  #take(row: number): void {
    this.#rows.set(row, column.ID_LOW, this.#print.low);
    this.#rows.set(row, column.ID_HIGH, this.#print.high);
    this.#index.put(row);
  }

  #nameAll(): void {
    const rows = this.#rows;
    for (let row = 0; row < rows.count; row += 1) {
      const discussion = this.discussionOf(row);
      const isDropped = this.reasonOf(row) !== undefined;
      if (this.discussions[discussion]?.isHidden) {
        if (!isDropped) this.#drop(row, 'hidden-page');
        continue;
      }
      if (this.#state(row) & HAS_ID) this.#name(row, discussion, isDropped);
      else if (!isDropped) this.#nameByContent(row, discussion, 'no-id');
    }
  }

  #name(row: number, discussion: number, isDropped: boolean): void {
    const rows = this.#rows;
    const rival = this.#index.find(discussion, rows.get(row, column.ID_LOW), rows.get(row, column.ID_HIGH));
    if (rival < 0 || (!isDropped && this.reasonOf(rival) !== undefined)) this.#index.put(row);
    else if (isDropped) return;
    else {
      const [state, rivalState] = [this.#state(row), this.#state(rival)];
      const isVersioned = state & rivalState & HAS_REVISION && revisionOf(state) !== revisionOf(rivalState);
      if (isVersioned) {
        const isNewer = revisionOf(state) > revisionOf(rivalState);
        this.#drop(isNewer ? rival : row, 'superseded');
        if (isNewer) this.#index.put(row);
      } else if (this.#isTwin(row, rival)) this.#drop(row, 'repeated');
      else this.#nameByContent(row, discussion, 'repeated-id');
    }
  }

  #isTwin(row: number, other: number): boolean {
    return [column.CONTENT_LOW, column.CONTENT_HIGH, column.PARENT_LOW, column.PARENT_HIGH].every(
      (one) => this.#rows.get(row, one) === this.#rows.get(other, one),
    );
  }

  #nameByContent(row: number, discussion: number, repair: 'no-id' | 'repeated-id'): void {
    const content = this.#contentOf(row);
    let number = this.#highestNumbers.get(content) ?? 1;
    for (;;) {
      const rival = this.#seek(row, number > 1 ? `${content}~${number}` : content, discussion);
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

  #parent(row: number): number {
    return this.#rows.get(row, column.PARENT_LOW) - 1;
  }

  #setParent(row: number, parent: number): void {
    this.#rows.set(row, column.PARENT_LOW, parent + 1);
  }

  #findParents(): void {
    const rows = this.#rows;
    for (let row = 0; row < rows.count; row += 1) {
      let parent = -1;
      const reason = this.reasonOf(row);
      if (this.#state(row) & HAS_PARENT && reason !== 'hidden-page') {
        const [low, high] = [rows.get(row, column.PARENT_LOW), rows.get(row, column.PARENT_HIGH)];
        parent = this.#index.find(this.discussionOf(row), low, high);
        if (parent < 0 && !reason) this.#repair(row, 'missing-parent');
      }
      this.#setParent(row, parent);
      rows.set(row, column.PARENT_HIGH, 0);
      if (!reason) this.kept[this.discussionOf(row)]! += 1;
    }
  }

  /** Walks up from each comment until ground that was walked before; meeting its own footsteps, a walk is in a circle. */
  #cutCircles(): void {
    const rows = this.#rows;
    for (let start = 0; start < rows.count; start += 1) {
      const walk = start + 1;
      let row = start;
      while (row >= 0 && rows.get(row, column.PARENT_HIGH) === 0) {
        rows.set(row, column.PARENT_HIGH, walk);
        row = this.#parent(row);
      }
      if (row < 0 || rows.get(row, column.PARENT_HIGH) !== walk) continue;
      let oldest = row;
      for (let next = this.#parent(row); next !== row; next = this.#parent(next)) {
        const sooner = rows.get(next, column.TIME) - rows.get(oldest, column.TIME) || next - oldest;
        if (sooner < 0) oldest = next;
      }
      this.#setParent(oldest, -1);
      if (!this.reasonOf(oldest)) this.#repair(oldest, 'cycle');
    }
  }

  /** Hangs what hung from comments that do not come along from whatever is next above. */
  #stepOver(): void {
    const { parentsOfDropped } = this.#survey;
    for (let row = 0; row < this.#rows.count; row += 1) {
      let above = this.#parent(row);
      if (above < 0 || this.reasonOf(row) || !this.reasonOf(above)) continue;
      const passed: number[] = [];
      for (; above >= 0 && this.reasonOf(above); above = this.#parent(above)) passed.push(above);
      const id = above < 0 ? undefined : parentsOfDropped.get(passed.at(-1) as number);
      // The way is short for whoever goes it next.
      for (const dropped of passed) {
        this.#setParent(dropped, id === undefined ? -1 : above);
        if (id !== undefined) parentsOfDropped.set(dropped, id);
      }
      this.#setParent(row, id === undefined ? -1 : above);
      if (id !== undefined) this.#adopted.set(row, id);
      this.#repair(row, 'dropped-parent');
    }
  }
}

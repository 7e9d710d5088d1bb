// What becomes of every comment of a surveyed file: its discussion (placing.ts), its id (naming.ts), what it hangs from
// (threading.ts). Every comment comes along exactly once, whatever its id and its parents are, or there is a reason why not.
import type { CommentEntry, Drop, DroppedEntry } from './entry.js';
import { commentIdOf, Fingerprint } from './fingerprint.js';
import { Naming } from './naming.js';
import { type PlacedDiscussion, placePages, type PlacingOptions } from './placing.js';
import { slashTwins } from './slash-twins.js';
import * as column from './survey-rows.js';
import { type PlannedRepair, reasonOf, repairsOf, type Rows, withReason } from './survey-rows.js';
import { fingerprintOf, type Survey } from './survey.js';
import { Threading } from './threading.js';

export class Plan {
  readonly discussions: readonly PlacedDiscussion[];
  /** By the number of a discussion: how many comments come along. */
  readonly kept: Uint32Array;
  readonly #discussionOf: Uint32Array;
  readonly #format: string;
  readonly #rows: Rows;
  readonly #naming: Naming;
  readonly #threading: Threading;
  readonly #print = new Fingerprint();

  constructor(survey: Survey, options: PlacingOptions) {
    const { discussions, discussionOf } = placePages(survey, options, slashTwins(survey));
    this.discussions = discussions;
    this.kept = new Uint32Array(discussions.length);
    this.#discussionOf = discussionOf;
    this.#format = options.format;
    this.#rows = survey.rows;
    const numberOf = (row: number): number => this.discussionOf(row);
    this.#naming = new Naming(this.#rows, numberOf);
    for (let row = 0; row < this.#rows.count; row += 1) if (!this.#hide(row)) this.#naming.name(row);
    this.#threading = new Threading(survey, this.#naming, numberOf);
    for (let row = 0; row < this.#rows.count; row += 1) if (!this.reasonOf(row)) this.kept[numberOf(row)]! += 1;
  }

  /** The number of a comment's discussion. */
  discussionOf(row: number): number {
    return this.#discussionOf[this.#rows.get(row, column.PAGE)] as number;
  }

  /** Why it does not come along, if it does not. */
  reasonOf(row: number): Drop | undefined {
    return reasonOf(this.#rows.get(row, column.STATE));
  }

  repairsOf(row: number): readonly PlannedRepair[] {
    return repairsOf(this.#rows.get(row, column.STATE));
  }

  idOf(row: number, entry: CommentEntry | DroppedEntry): string {
    return `${entry.id ? commentIdOf(entry.id) : ''}${this.#naming.suffixOf(row)}`;
  }

  parentOf(row: number, { parent, root = '' }: CommentEntry): string | null {
    const above = this.#threading.parentOf(row);
    if (above < 0) return null;
    const named = this.#threading.isInRoot(row) ? root : (parent ?? '');
    return `${this.#threading.adoptedBy(row) ?? commentIdOf(named)}${this.#naming.suffixOf(above)}`;
  }

  /** The row of what a comment hangs from; -1 if none. */
  rowAbove(row: number): number {
    return this.#threading.parentOf(row);
  }

  /** The store has another comment under the id of this one: it gets one of its own. Gives what is added. */
  giveOtherId(row: number): string {
    return this.#naming.mark(row, this.#format);
  }

  /** Whether an entry is the one that was surveyed. */
  isSame(row: number, entry: CommentEntry | DroppedEntry): boolean {
    if (row >= this.#rows.count) return false;
    const { low, high } = fingerprintOf(entry, this.#print);
    const rows = this.#rows;
    return rows.get(row, column.CONTENT_LOW) === low >>> 0 && rows.get(row, column.CONTENT_HIGH) === high >>> 0;
  }

  /** Whether a comment stands on a page that is left out. */
  #hide(row: number): boolean {
    if (!this.discussions[this.discussionOf(row)]?.isHidden) return false;
    if (!this.reasonOf(row))
      this.#rows.set(row, column.STATE, withReason(this.#rows.get(row, column.STATE), 'hidden-page'));
    return true;
  }
}

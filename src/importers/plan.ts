// What becomes of every comment of a file after its first pass: its discussion (page-mapping.ts), its id (naming.ts), what it hangs from
// (threading.ts). Every comment comes along exactly once, whatever its id and its parents are, or there is a reason why not.
import type { CommentEntry, Drop, DroppedEntry } from './entry.js';
import { commentIdOf, Fingerprint } from './fingerprint.js';
import { Naming } from './naming.js';
import { type MappedDiscussion, mapPages, type PageMappingOptions } from './page-mapping.js';
import { slashTwins } from './slash-twins.js';
import * as column from './comment-table.js';
import { type PlannedRepair, reasonOf, repairsOf, type CommentTable, withReason } from './comment-table.js';
import { fingerprintOf, type FirstPass } from './first-pass.js';
import { Threading } from './threading.js';

export class Plan {
  readonly discussions: readonly MappedDiscussion[];
  /** By the number of a discussion: how many comments come along. */
  readonly kept: Uint32Array;
  readonly #discussionOf: Uint32Array;
  readonly #format: string;
  readonly #rows: CommentTable;
  readonly #naming: Naming;
  readonly #threading: Threading;
  readonly #print = new Fingerprint();

  constructor(firstPass: FirstPass, options: PageMappingOptions) {
    const { discussions, discussionOf } = mapPages(firstPass, options, slashTwins(firstPass));
    this.discussions = discussions;
    this.kept = new Uint32Array(discussions.length);
    this.#discussionOf = discussionOf;
    this.#format = options.format;
    this.#rows = firstPass.rows;
    const numberOf = (row: number): number => this.discussionOf(row);
    this.#naming = new Naming(this.#rows, numberOf);
    for (let row = 0; row < this.#rows.count; row += 1) if (!this.#markHidden(row)) this.#naming.name(row);
    this.#threading = new Threading(firstPass, this.#naming, numberOf);
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

  /** Whether an entry is the one of the first pass. */
  isSame(row: number, entry: CommentEntry | DroppedEntry): boolean {
    if (row >= this.#rows.count) return false;
    const { low, high } = fingerprintOf(entry, this.#print);
    const rows = this.#rows;
    return rows.get(row, column.CONTENT_LOW) === low >>> 0 && rows.get(row, column.CONTENT_HIGH) === high >>> 0;
  }

  /** Whether a comment stands on a page that is left out. */
  #markHidden(row: number): boolean {
    if (!this.discussions[this.discussionOf(row)]?.isHidden) return false;
    if (!this.reasonOf(row))
      this.#rows.set(row, column.STATE, withReason(this.#rows.get(row, column.STATE), 'hidden-page'));
    return true;
  }
}

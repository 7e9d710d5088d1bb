// Plans the import after the first pass: decides the discussion (page-mapping.ts), the id (naming.ts) and the parent (threading.ts) of
// every comment. Every comment is imported exactly once, or there is a reason why not.
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
  /** By the number of a discussion: how many comments are imported. */
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

  /** Why a comment is not imported, if it is not. */
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

  /** The row of a comment's parent; -1 if none. */
  rowAbove(row: number): number {
    return this.#threading.parentOf(row);
  }

  /** Gives a comment a new id because the store has another comment with its id. Returns the added suffix. */
  giveOtherId(row: number): string {
    return this.#naming.mark(row, this.#format);
  }

  /** Whether an entry is the same as in the first pass. */
  isSame(row: number, entry: CommentEntry | DroppedEntry): boolean {
    if (row >= this.#rows.count) return false;
    const { low, high } = fingerprintOf(entry, this.#print);
    const rows = this.#rows;
    return rows.get(row, column.CONTENT_LOW) === low >>> 0 && rows.get(row, column.CONTENT_HIGH) === high >>> 0;
  }

  /** Marks a comment on a hidden page, and tells whether it is one. */
  #markHidden(row: number): boolean {
    if (!this.discussions[this.discussionOf(row)]?.isHidden) return false;
    if (!this.reasonOf(row))
      this.#rows.set(row, column.STATE, withReason(this.#rows.get(row, column.STATE), 'hidden-page'));
    return true;
  }
}

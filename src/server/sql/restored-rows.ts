// The rows of a batch that is restored, in memory: adds and changes them, and keeps the counts of their threads right. Parents may come
// before or after their replies: a comment that comes after its replies takes their threads under its own root.
import type { CommentId, CommentRecord } from '../../core/records.js';
import { columnsOf, isVisible } from './rows.js';
import type { CommentRow } from './tables.js';
import { ThreadRoots } from './thread-roots.js';

export class RestoredRows {
  /** The rows that were read or added so far. */
  readonly rows = new Map<CommentId, CommentRow>();
  readonly added = new Set<CommentId>();
  readonly changed = new Set<CommentId>();
  /** Rows whose only change is the `imported` column. */
  readonly noted = new Set<CommentId>();
  /** Comments that this batch removed. */
  readonly removed = new Set<CommentId>();
  /** Comments whose words or status were restored. */
  readonly rewritten = new Set<CommentId>();
  readonly roots = new ThreadRoots();
  /** By how much the number of approved comments has grown. */
  total = 0;
  readonly #merge: boolean;
  readonly #children = new Map<CommentId, CommentRow[]>();

  constructor(merge: boolean) {
    this.#merge = merge;
  }

  know(row: CommentRow): void {
    this.rows.set(row.id, row);
    this.roots.add(row);
    if (row.parent === null) return;
    const siblings = this.#children.get(row.parent);
    if (siblings) siblings.push(row);
    else this.#children.set(row.parent, [row]);
  }

  add(record: CommentRecord, imported: string | null, version: number): void {
    const parent = record.parent === null ? undefined : this.rows.get(record.parent);
    const children = this.#children.get(record.id) ?? [];
    const row: CommentRow = {
      ...columnsOf(record),
      root: parent?.root ?? record.id,
      is_root: parent ? 0 : 1,
      version,
      owner: null,
      replies: children.length,
      visible_replies: children.filter(({ status }) => status === 'approved').length,
      was_shown: record.status === 'approved' || record.status === 'removed' ? 1 : 0,
      visible_count: 0,
      imported,
      reported_at: null,
      held_for: null,
    };
    this.know(row);
    this.added.add(row.id);
    this.rewritten.add(row.id);
    this.total += Number(row.status === 'approved');
    this.#see(row.root, Number(isVisible(row)));
    if (parent) this.#reply(parent, row);
    for (const child of children) if (child.is_root && child.root !== row.root) this.#move(child, row.root);
  }

  #reply(parent: CommentRow, reply: CommentRow): void {
    const before = Number(isVisible(parent));
    parent.replies += 1;
    parent.visible_replies += Number(reply.status === 'approved');
    this.changed.add(parent.id);
    this.#see(parent.root, Number(isVisible(parent)) - before);
  }

  /** Adds to the count of visible replies. */
  #countVisible(parent: CommentId | null, count: number): void {
    const row = parent === null ? undefined : this.rows.get(parent);
    if (!row || count === 0) return;
    row.visible_replies += count;
    this.changed.add(row.id);
  }

  /** Moves a whole thread under another root. Only the rows that are known here are changed here; writing the batch changes the others. */
  #move(orphan: CommentRow, root: CommentId): void {
    this.#see(root, orphan.visible_count);
    orphan.visible_count = 0;
    orphan.is_root = 0;
    this.changed.add(orphan.id);
    this.roots.move(orphan.id, root);
  }

  #see(root: CommentId, count: number): void {
    const row = this.rows.get(root);
    if (!row || count === 0) return;
    row.visible_count += count;
    this.changed.add(root);
  }

  /** A root may become a reply, unless its new parent is in its own thread. */
  canMove(known: CommentRow, parent: CommentId | null): boolean {
    if (known.parent !== null || parent === null || parent === known.id) return false;
    return this.rows.get(parent)?.root !== known.id;
  }

  note(known: CommentRow, imported: string | null): void {
    known.imported = imported;
    this.noted.add(known.id);
  }

  change(known: CommentRow, record: CommentRecord, imported: string | null, version: number): void {
    const before = {
      seen: Number(isVisible(known)),
      approved: Number(known.status === 'approved'),
      parent: known.parent,
    };
    // Without `merge` a comment keeps its parent.
    const parent = this.#merge ? record.parent : known.parent;
    if (record.status === 'removed' && known.status !== 'removed') this.removed.add(known.id);
    Object.assign(known, columnsOf(record), { parent, version, imported });
    if (known.status === 'removed') known.reported_at = null;
    this.rewritten.add(known.id);
    this.changed.add(known.id);
    if (known.status === 'approved' || known.status === 'removed') known.was_shown = 1;
    const approved = Number(known.status === 'approved') - before.approved;
    this.total += approved;
    this.#countVisible(before.parent, approved);
    this.#see(known.root, Number(isVisible(known)) - before.seen);
    if (parent !== null && parent !== before.parent) this.#hang(known, parent);
  }

  /** Makes a root a reply: now, or when its parent arrives. */
  #hang(known: CommentRow, parent: CommentId): void {
    const siblings = this.#children.get(parent);
    if (siblings) siblings.push(known);
    else this.#children.set(parent, [known]);
    const above = this.rows.get(parent);
    if (!above) return;
    this.#reply(above, known);
    this.#move(known, above.root);
  }
}

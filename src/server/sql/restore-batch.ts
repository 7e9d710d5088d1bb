// Restores one batch of comments: reads the rows that it needs, changes them in memory (restored-rows.ts), and writes them.
import type { RestoreReport } from '../../core/adapter.js';
import type { ArchivedComment } from '../../core/archive.js';
import { noOutcomes, restored } from '../../core/merge.js';
import type { CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import { lockDiscussion, numberAfter } from './discussion-lock.js';
import { RestoredRows } from './restored-rows.js';
import { forget } from './row-changes.js';
import { heldIn } from './rows.js';
import { updateEntries } from './search-index.js';
import type { CommentRow, DiscussionRow, Work } from './tables.js';

/** Rows in one insert, of 29 columns each. */
const ROWS = 500;

export class RestoreBatch {
  readonly #work: Work;
  readonly #id: DiscussionId;
  readonly #merge: boolean;
  readonly #restored: RestoredRows;

  constructor(work: Work, id: DiscussionId, merge: boolean) {
    this.#work = work;
    this.#id = id;
    this.#merge = merge;
    this.#restored = new RestoredRows(merge);
  }

  async write(
    records: readonly ArchivedComment[],
    emails: ReadonlyMap<CommentId, string>,
    now: number,
  ): Promise<RestoreReport> {
    const ids = records.map((record) => record.id);
    const parents = records.flatMap(({ parent }) => (parent === null ? [] : [parent]));
    const discussion = await lockDiscussion(this.#work, this.#id);
    let version = numberAfter(discussion, now);
    await this.#learn('id', [...new Set([...ids, ...parents])]);
    const strangers = ids.filter((id) => !this.#restored.rows.has(id));
    await this.#learn('parent', strangers);
    // The parents of all rows so far: their counts may change.
    await this.#learn('id', [...new Set([...this.#restored.rows.values()].flatMap(({ parent }) => parent ?? []))]);
    await this.#learn('id', [...new Set([...this.#restored.rows.values()].map(({ root }) => root))]);

    const report = noOutcomes();
    let isWritten = false;
    for (const given of records) {
      const known = this.#restored.rows.get(given.id);
      const canMove = this.#merge && known !== undefined && this.#restored.canMove(known, given.parent);
      const held = known && heldIn(known);
      const {
        outcome,
        record,
        imported = null,
      } = restored(
        held,
        { ...given, discussion: this.#id },
        {
          merge: this.#merge,
          canMove,
        },
      );
      report[outcome] += 1;
      if (!known) this.#restored.add(record, imported, version++);
      else if (record !== held?.record) this.#restored.change(known, record, imported, version++);
      else if (imported !== known.imported) this.#restored.note(known, imported);
      isWritten ||= !known || record !== held?.record;
    }
    if (emails.size) await this.#keepEmails(records, emails);
    if (isWritten || this.#restored.noted.size) await this.#save();
    if (isWritten) await this.#about(discussion, version - 1, records);
    return report;
  }

  async #learn(column: 'id' | 'parent', values: readonly CommentId[]): Promise<void> {
    const wanted = column === 'id' ? values.filter((value) => !this.#restored.rows.has(value)) : values;
    for (let start = 0; start < wanted.length; start += ROWS) {
      const rows = await this.#work
        .selectFrom('afterword_comments')
        .selectAll()
        .where('discussion', '=', this.#id)
        .where(column, 'in', wanted.slice(start, start + ROWS))
        .execute();
      for (const row of rows) if (!this.#restored.rows.has(row.id)) this.#restored.know(row);
    }
  }

  /** Stores e-mail addresses in a table that readers never see; none of removed comments. */
  async #keepEmails(records: readonly CommentRecord[], emails: ReadonlyMap<CommentId, string>): Promise<void> {
    const values = records.flatMap(({ id }) => {
      const [row, email] = [this.#restored.rows.get(id), emails.get(id)];
      return row && row.status !== 'removed' && email ? [{ discussion: this.#id, comment: id, email }] : [];
    });
    if (!values.length) return;
    await this.#work
      .insertInto('afterword_emails')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  async #save(): Promise<void> {
    const added = [...this.#restored.added].map((id) => this.#restored.rows.get(id) as CommentRow);
    for (let start = 0; start < added.length; start += ROWS)
      await this.#work
        .insertInto('afterword_comments')
        .values(added.slice(start, start + ROWS))
        .execute();
    for (const [from, root] of this.#restored.roots.moves())
      await this.#work
        .updateTable('afterword_comments')
        .set({ root })
        .where('discussion', '=', this.#id)
        .where('root', '=', from)
        .execute();
    for (const id of this.#restored.removed) await forget(this.#work, this.#id, id);
    for (const id of this.#restored.noted) {
      if (this.#restored.changed.has(id)) continue;
      await this.#work
        .updateTable('afterword_comments')
        .set({ imported: this.#restored.rows.get(id)?.imported ?? null })
        .where('discussion', '=', this.#id)
        .where('id', '=', id)
        .execute();
    }
    for (const id of this.#restored.changed) {
      if (this.#restored.added.has(id)) continue;
      const { discussion, id: _, ...columns } = this.#restored.rows.get(id) as CommentRow;
      await this.#work
        .updateTable('afterword_comments')
        .set(columns)
        .where('discussion', '=', discussion)
        .where('id', '=', id)
        .execute();
    }
    await this.#index();
  }

  async #index(): Promise<void> {
    const rows = [...this.#restored.rewritten].map((id) => this.#restored.rows.get(id) as CommentRow);
    const added = rows.filter(({ id, status }) => status === 'approved' || !this.#restored.added.has(id));
    await updateEntries(this.#work, added);
  }

  async #about(known: DiscussionRow, version: number, records: readonly CommentRecord[]): Promise<void> {
    const earliest = records.reduce<string | null>(
      (first, { createdAt }) => (first === null || Date.parse(createdAt) < Date.parse(first) ? createdAt : first),
      null,
    );
    const before = known.first_comment_at;
    const isEarlier = earliest !== null && (before === null || Date.parse(earliest) < Date.parse(before));
    const columns = {
      version,
      total: known.total + this.#restored.total,
      first_comment_at: isEarlier ? earliest : before,
    };
    await this.#work.updateTable('afterword_discussions').set(columns).where('id', '=', this.#id).execute();
  }
}

// Writes history as given: many comments at a time, parents before or after their children. Threads grow together as their
// pieces arrive: whoever comes after their own replies takes them, with all that hangs from them, under their own root.
import type { RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import type { CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import { discussionRow } from './reading.js';
import { columnsOf, isSeen, storable } from './rows.js';
import type { CommentRow, Database, DiscussionRow, Work } from './tables.js';
import { takeNumbers, touch } from './writing.js';

/** Comments a transaction: few enough that other writers need not wait long, and that SQLite takes their parameters. */
const BATCH = 500;
/** Rows an insert, of 26 columns each. */
const ROWS = 500;

/** A record by the names it is stored under. */
const asNamed = (record: CommentRecord): CommentRecord => ({
  ...record,
  id: storable(record.id),
  parent: record.parent === null ? null : storable(record.parent),
});

/** @param emails addresses of some of the comments, kept apart from them */
export const restore = async (
  db: Database,
  { id, comments, title, url, closed }: ArchivedDiscussion,
  emails: ReadonlyMap<CommentId, string> = new Map(),
): Promise<RestoreReport> => {
  const report = { added: 0, changed: 0, unchanged: 0 };
  for (let start = 0; start < comments.length; start += BATCH) {
    const batch = comments.slice(start, start + BATCH).map(asNamed);
    const part = await db.transaction().execute((work) => new Batch(work, id).write(batch, emails));
    for (const name of ['added', 'changed', 'unchanged'] as const) report[name] += part[name];
  }
  await restoreAbout(db, id, {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(closed !== undefined && { closed: closed ? 1 : 0 }),
  });
  return report;
};

export interface Comparison extends RestoreReport {
  /** Ids that other comments have. Not counted as anything. */
  readonly taken: readonly CommentId[];
}

/**
 * What restoring would do, without doing it.
 *
 * @param tellsOthers also tells which ids belong to other comments here: of another time, and saying something else
 */
export const compare = async (
  db: Database,
  { id, comments }: ArchivedDiscussion,
  tellsOthers = false,
): Promise<Comparison> => {
  const report = { added: 0, changed: 0, unchanged: 0 };
  const taken: CommentId[] = [];
  for (let start = 0; start < comments.length; start += BATCH) {
    const batch = comments.slice(start, start + BATCH).map(asNamed);
    const rows = await db
      .selectFrom('afterword_comments')
      .select(['id', 'revision', 'time', 'author_name', 'source'])
      .where('discussion', '=', id)
      .where(
        'id',
        'in',
        batch.map((record) => record.id),
      )
      .execute();
    const known = new Map(rows.map((row) => [row.id, row]));
    for (const record of batch) {
      const row = known.get(record.id);
      if (row && tellsOthers && !isSame(row, record)) taken.push(record.id);
      else report[row === undefined ? 'added' : row.revision < record.revision ? 'changed' : 'unchanged'] += 1;
    }
  }
  return { ...report, taken };
};

const isSame = (row: Pick<CommentRow, 'time' | 'author_name' | 'source'>, record: CommentRecord): boolean =>
  row.time === Date.parse(record.createdAt) ||
  (row.author_name === storable(record.author.name) && row.source === storable(record.body.source));

const restoreAbout = async (
  db: Database,
  id: DiscussionId,
  about: Partial<Pick<DiscussionRow, 'title' | 'url' | 'closed'>>,
): Promise<void> => {
  const names = Object.keys(about) as (keyof typeof about)[];
  if (!names.length) return;
  await db.transaction().execute(async (work) => {
    const known = await discussionRow(work, id);
    if (known && names.every((name) => known[name] === about[name])) return;
    await touch(work, id, await takeNumbers(work), 0, null);
    await work.updateTable('afterword_discussions').set(about).where('id', '=', id).execute();
  });
};

/** One batch: what it needs of the store is read at once, changed here, and written at once. */
class Batch {
  readonly #work: Work;
  readonly #id: DiscussionId;
  /** Rows that are known so far, the batch's own among them. */
  readonly #rows = new Map<CommentId, CommentRow>();
  readonly #children = new Map<CommentId, CommentRow[]>();
  readonly #added = new Set<CommentId>();
  readonly #changed = new Set<CommentId>();
  /** Roots that hang from something now: by their new root. */
  readonly #moved = new Map<CommentId, CommentId>();
  #total = 0;

  constructor(work: Work, id: DiscussionId) {
    this.#work = work;
    this.#id = id;
  }

  async write(records: readonly CommentRecord[], emails: ReadonlyMap<CommentId, string>): Promise<RestoreReport> {
    const ids = records.map((record) => record.id);
    const parents = records.flatMap(({ parent }) => (parent === null ? [] : [parent]));
    let version = await takeNumbers(this.#work, Math.max(1, records.length));
    await this.#learn('id', [...new Set([...ids, ...parents])]);
    const strangers = ids.filter((id) => !this.#rows.has(id));
    await this.#learn('parent', strangers);
    await this.#learn('id', [...new Set([...this.#rows.values()].map(({ root }) => root))]);

    let unchanged = 0;
    for (const record of records) {
      const known = this.#rows.get(record.id);
      if (known && known.revision >= record.revision) unchanged += 1;
      else if (known) this.#change(known, { ...record, discussion: this.#id }, version++);
      else this.#add({ ...record, discussion: this.#id }, version++);
    }
    if (emails.size) await this.#keepEmails(records, emails);
    if (unchanged === records.length) return { added: 0, changed: 0, unchanged };
    await this.#save();
    await this.#about(version - 1, records);
    const added = this.#added.size;
    return { added, changed: records.length - added - unchanged, unchanged };
  }

  async #learn(column: 'id' | 'parent', values: readonly CommentId[]): Promise<void> {
    const wanted = column === 'id' ? values.filter((value) => !this.#rows.has(value)) : values;
    for (let start = 0; start < wanted.length; start += ROWS) {
      const rows = await this.#work
        .selectFrom('afterword_comments')
        .selectAll()
        .where('discussion', '=', this.#id)
        .where(column, 'in', wanted.slice(start, start + ROWS))
        .execute();
      for (const row of rows) if (!this.#rows.has(row.id)) this.#know(row);
    }
  }

  #know(row: CommentRow): void {
    this.#rows.set(row.id, row);
    if (row.parent === null) return;
    const siblings = this.#children.get(row.parent);
    if (siblings) siblings.push(row);
    else this.#children.set(row.parent, [row]);
  }

  #add(record: CommentRecord, version: number): void {
    const parent = record.parent === null ? undefined : this.#rows.get(record.parent);
    const children = this.#children.get(record.id) ?? [];
    const row: CommentRow = {
      ...columnsOf(record),
      root: parent?.root ?? record.id,
      is_root: parent ? 0 : 1,
      version,
      owner: null,
      replies: children.length,
      seen: 0,
    };
    this.#know(row);
    this.#added.add(row.id);
    this.#total += Number(row.status === 'approved');
    this.#see(row.root, Number(isSeen(row)));
    if (parent) this.#reply(parent);
    for (const child of children) if (child.is_root && child.root !== row.root) this.#move(child, row.root);
  }

  #reply(parent: CommentRow): void {
    const before = Number(isSeen(parent));
    parent.replies += 1;
    this.#changed.add(parent.id);
    this.#see(parent.root, Number(isSeen(parent)) - before);
  }

  /** A whole thread comes under another root. Of its rows only those known here are changed here; `#save` does the rest. */
  #move(orphan: CommentRow, root: CommentId): void {
    this.#see(root, orphan.seen);
    orphan.seen = 0;
    orphan.is_root = 0;
    this.#changed.add(orphan.id);
    this.#moved.set(orphan.id, root);
    for (const row of this.#rows.values()) if (row.root === orphan.id) row.root = root;
    for (const [from, to] of this.#moved) if (to === orphan.id) this.#moved.set(from, root);
  }

  #see(root: CommentId, count: number): void {
    const row = this.#rows.get(root);
    if (!row || count === 0) return;
    row.seen += count;
    this.#changed.add(root);
  }

  #change(known: CommentRow, record: CommentRecord, version: number): void {
    const before = { seen: Number(isSeen(known)), approved: Number(known.status === 'approved') };
    // Where it hangs from was settled when it came.
    Object.assign(known, columnsOf(record), { parent: known.parent, version });
    this.#changed.add(known.id);
    this.#total += Number(known.status === 'approved') - before.approved;
    this.#see(known.root, Number(isSeen(known)) - before.seen);
  }

  /** Where readers never see them. Whoever took a comment down, here or there, took its address down too. */
  async #keepEmails(records: readonly CommentRecord[], emails: ReadonlyMap<CommentId, string>): Promise<void> {
    const values = records.flatMap(({ id }) => {
      const [row, email] = [this.#rows.get(id), emails.get(id)];
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
    const added = [...this.#added].map((id) => this.#rows.get(id) as CommentRow);
    for (let start = 0; start < added.length; start += ROWS)
      await this.#work
        .insertInto('afterword_comments')
        .values(added.slice(start, start + ROWS))
        .execute();
    for (const [from, root] of this.#moved)
      await this.#work
        .updateTable('afterword_comments')
        .set({ root })
        .where('discussion', '=', this.#id)
        .where('root', '=', from)
        .execute();
    for (const id of this.#changed) {
      if (this.#added.has(id)) continue;
      const { discussion, id: _, ...columns } = this.#rows.get(id) as CommentRow;
      await this.#work
        .updateTable('afterword_comments')
        .set(columns)
        .where('discussion', '=', discussion)
        .where('id', '=', id)
        .execute();
    }
  }

  async #about(version: number, records: readonly CommentRecord[]): Promise<void> {
    const began = records.reduce<string | null>(
      (first, { createdAt }) => (first === null || Date.parse(createdAt) < Date.parse(first) ? createdAt : first),
      null,
    );
    const known = await discussionRow(this.#work, this.#id);
    const before = known?.began ?? null;
    const isEarlier = began !== null && (before === null || Date.parse(began) < Date.parse(before));
    const columns = {
      version,
      total: (known?.total ?? 0) + this.#total,
      began: isEarlier ? began : before,
    };
    if (known) await this.#work.updateTable('afterword_discussions').set(columns).where('id', '=', this.#id).execute();
    else
      await this.#work
        .insertInto('afterword_discussions')
        .values({ id: this.#id, title: null, url: null, closed: 0, ...columns })
        .execute();
  }
}

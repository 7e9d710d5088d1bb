// Restores a discussion: its comments in batches (restore-batch.ts), then its title, address and whether it is closed.
import type { RestoreOptions, RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import { noOutcomes } from '../../core/merge.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { lockDiscussion, numberAfter } from './discussion-lock.js';
import { RestoreBatch } from './restore-batch.js';
import { touch } from './row-changes.js';
import { asNamed } from './rows.js';
import type { Database, DiscussionRow } from './tables.js';

/** Comments in one transaction: few enough that other writers need not wait long, and for SQLite's limit of parameters. */
const BATCH = 500;

export interface Restoring extends Pick<RestoreOptions, 'merge'> {
  /** Addresses of some of the comments, kept apart from them. */
  readonly emails?: ReadonlyMap<CommentId, string> | undefined;
}

export const restore = async (
  db: Database,
  { id, comments, title, url, closed }: ArchivedDiscussion,
  now: number,
  { merge = false, emails = new Map() }: Restoring = {},
): Promise<RestoreReport> => {
  const report = noOutcomes();
  for (let start = 0; start < comments.length; start += BATCH) {
    const batch = comments.slice(start, start + BATCH).map(asNamed);
    const part = await db.transaction().execute((work) => new RestoreBatch(work, id, merge).write(batch, emails, now));
    for (const name of ['added', 'changed', 'unchanged', 'kept'] as const) report[name] += part[name];
  }
  await restoreAbout(
    db,
    id,
    {
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(closed !== undefined && { closed: closed ? 1 : 0 }),
    },
    { merge, now },
  );
  return report;
};

const restoreAbout = async (
  db: Database,
  id: DiscussionId,
  about: Partial<Pick<DiscussionRow, 'title' | 'url' | 'closed' | 'imported_closed'>>,
  { merge, now }: { readonly merge: boolean; readonly now: number },
): Promise<void> => {
  if (!Object.keys(about).length) return;
  await db.transaction().execute(async (work) => {
    const known = await lockDiscussion(work, id);
    const columns = { ...about };
    if (merge && about.closed !== undefined) {
      // If somebody has opened it here since, an export that still says the same does not close it again.
      if (known.imported_closed === about.closed) delete columns.closed;
      columns.imported_closed = about.closed;
    }
    const names = Object.keys(columns) as (keyof typeof columns)[];
    if (known.version && names.every((name) => known[name] === columns[name])) return;
    await touch(work, id, numberAfter(known, now), 0, null);
    await work.updateTable('afterword_discussions').set(columns).where('id', '=', id).execute();
  });
};

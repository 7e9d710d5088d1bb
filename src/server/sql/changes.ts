// The changes of a discussion after a version. The database measures the texts before they are read, so that a small answer needs
// little work even if much has changed.
import { type ExpressionBuilder, type SqlBool, type Expression, sql } from 'kysely';
import type { Changes } from '../../core/adapter.js';
import { type Caller, canSeePending } from '../../core/caller.js';
import { redactForReader } from '../../core/open-records.js';
import type { DiscussionId } from '../../core/records.js';
import { ANSWER_BYTES, firstWithin } from '../../core/weight.js';
import { aboutOf, discussionRow, recordsFor } from './reading.js';
import { ROW_BYTES, rowBytes } from './rows.js';
import type { Database, Tables } from './tables.js';

/** The most changes in one answer. */
const MOST = 500;

/** Which changes a caller may see: of comments that were visible at some time, and of their own. */
const isToldTo =
  (caller: Caller | undefined) =>
  (eb: ExpressionBuilder<Tables, 'afterword_comments'>): Expression<SqlBool> =>
    eb.or([
      // Servers of older versions did not set `was_shown`.
      eb('was_shown', '=', 1),
      eb('status', '=', 'approved'),
      ...(caller ? [eb('owner', '=', caller.key)] : []),
    ]);

/** @param bytes about how many bytes the answer may have; it has at least one change */
export const changesOf = async (
  db: Database,
  id: DiscussionId,
  since: number,
  { caller, bytes = ANSWER_BYTES }: { readonly caller?: Caller | undefined; readonly bytes?: number | undefined } = {},
): Promise<Changes> => {
  const { version, total, closed = false } = aboutOf(await discussionRow(db, id));
  let changed = db
    .selectFrom('afterword_comments')
    .where('discussion', '=', id)
    .where('version', '>', since > version ? 0 : since)
    // Changes that are made between the two queries belong to the next answer, as its total does.
    .where('version', '<=', version)
    .orderBy('version');
  if (!caller?.moderates) changed = changed.where(isToldTo(caller));

  const sizes = await changed
    .select(['version', sql<number | string>`octet_length(source)`.as('length')])
    .limit(MOST + 1)
    .execute();
  const about = firstWithin(sizes.slice(0, MOST), ({ length }) => Number(length) + ROW_BYTES, bytes).at(-1);
  const found = about ? await changed.selectAll().where('version', '<=', about.version).execute() : [];
  // In JSON a text may be longer than in the database.
  const rows = firstWithin(found, rowBytes, bytes);
  const more = rows.length < sizes.length;
  const records = await recordsFor(db, id, rows, caller);
  return {
    records: records.map((record, index) =>
      redactForReader(record, canSeePending(rows[index]?.owner ?? undefined, caller)),
    ),
    version: (more ? rows.at(-1)?.version : undefined) ?? version,
    total,
    closed,
    ...(more && { more }),
  };
};

// What changed in a discussion after a version. The texts are measured before any is read, so that a small answer takes little
// work even where much has changed.
import { type ExpressionBuilder, type SqlBool, type Expression, sql } from 'kysely';
import type { Changes } from '../../core/adapter.js';
import { type Caller, canSeePending } from '../../core/caller.js';
import { redactForReader } from '../../core/paging.js';
import type { DiscussionId } from '../../core/records.js';
import { ANSWER_BYTES, firstWithin } from '../../core/weight.js';
import { aboutOf, discussionRow, recordsFor } from './reading.js';
import { ROW_BYTES, rowBytes } from './rows.js';
import type { Database, Tables } from './tables.js';

/** Changes at a time. */
const MOST = 500;

/** What a caller may be told of: what was shown at some time, and what is theirs. */
const isToldTo =
  (caller: Caller | undefined) =>
  (eb: ExpressionBuilder<Tables, 'afterword_comments'>): Expression<SqlBool> =>
    eb.or([
      // A server of an older version beside this one writes no `was_shown`.
      eb('was_shown', '=', 1),
      eb('status', '=', 'approved'),
      ...(caller ? [eb('owner', '=', caller.key)] : []),
    ]);

/** @param bytes about how much the answer may hold; one change is always told */
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
    // What is changed between two queries is left to the next question, whose total it belongs to.
    .where('version', '<=', version)
    .orderBy('version');
  if (!caller?.moderates) changed = changed.where(isToldTo(caller));

  const sizes = await changed
    .select(['version', sql<number | string>`octet_length(source)`.as('length')])
    .limit(MOST + 1)
    .execute();
  const about = firstWithin(sizes.slice(0, MOST), ({ length }) => Number(length) + ROW_BYTES, bytes).at(-1);
  const found = about ? await changed.selectAll().where('version', '<=', about.version).execute() : [];
  // In JSON a text may take more than in the database.
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

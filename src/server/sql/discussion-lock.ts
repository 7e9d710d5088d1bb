// Every write to a discussion begins with the lock on the discussion's row: so what it reads in this discussion stays true until it
// commits, and in one discussion a lower number is never committed after a higher one. Writes to other discussions do not wait for it.
// SQLite needs no such lock: there a transaction that writes is alone from its beginning (sqlite.ts).
import { sql } from 'kysely';
import type { DiscussionId } from '../../core/records.js';
import { isSqlite } from './dialect.js';
import { recordChangesOf } from './recording.js';
import { storable } from './rows.js';
import type { DiscussionRow, Work } from './tables.js';

const rowsOf = async (work: Work, ids: readonly DiscussionId[]): Promise<DiscussionRow[]> => {
  const query = work
    .selectFrom('afterword_discussions')
    .selectAll()
    .select(sql<number>`(select count(*) from afterword_listeners where channel > '')`.as('listeners'))
    .where('id', 'in', ids)
    .orderBy('id');
  const rows = await (isSqlite(work) ? query : query.forUpdate()).execute();
  if (rows.some(({ listeners }) => listeners > 0)) recordChangesOf(work);
  return rows;
};

/** Locks a discussion. The first write creates its row. */
export const lockDiscussion = async (work: Work, id: DiscussionId): Promise<DiscussionRow> => {
  const [known] = await rowsOf(work, [id]);
  if (known) return known;
  await work
    .insertInto('afterword_discussions')
    .values({ id, title: null, url: null, closed: 0, total: 0, version: 0, first_comment_at: null })
    // Another server may create it at the same time: then this waits for that one.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const [created] = await rowsOf(work, [id]);
  return created!;
};

/**
 * Locks several discussions that have rows. They are locked in the order of their ids, so that two of these never wait for each other.
 * A transaction that needs more than one discussion locks them all by one call.
 */
export const lockDiscussions = async (
  work: Work,
  ids: Iterable<DiscussionId>,
): Promise<ReadonlyMap<DiscussionId, DiscussionRow>> => {
  const wanted = [...new Set([...ids].map(storable))];
  const rows = wanted.length ? await rowsOf(work, wanted) : [];
  return new Map(rows.map((row) => [row.id, row]));
};

/**
 * The number of the next change of a discussion: higher than all that it had, and not lower than the time in milliseconds. So the
 * numbers of a store that was made anew, or restored from a backup, are higher than those that clients have from before, and clients
 * miss nothing.
 */
export const numberAfter = ({ version }: Pick<DiscussionRow, 'version'>, now: number): number =>
  Math.max(version + 1, Math.trunc(now));

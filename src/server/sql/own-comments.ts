// What a reader wrote, in all discussions: lists it, and removes it. Removing is not limited by the time in which they may edit.
import type { OwnComment, OwnPage, OwnQuery, OwnRemoval } from '../../core/adapter.js';
import { type Caller, ONLY_READER } from '../../core/caller.js';
import { remove } from '../../core/commands.js';
import { AfterwordError } from '../../core/errors.js';
import { MOST_REMOVED } from '../../core/own-comments.js';
import type { CommentRecord } from '../../core/records.js';
import { ANSWER_BYTES, firstWithin } from '../../core/weight.js';
import { recordsFor } from './reading.js';
import { lockDiscussions, numberAfter } from './discussion-lock.js';
import { change, find, forget } from './row-changes.js';
import { cursorOf, parseCursor, rowBytes } from './rows.js';
import { beyond, cursorKeyOf } from './seeking.js';
import type { CommentRow, Database, Work } from './tables.js';

/** Comments on a page without a `limit`. */
const COMMENTS = 50;
const MOST_COMMENTS = 100;

const TIME_ORDER = ['time', 'id_length', 'id', 'discussion'] as const;

const rowsOf = (db: Database, caller: Caller | undefined) => {
  let query = db
    .selectFrom('afterword_comments')
    .selectAll()
    .where('owner', '=', caller?.key ?? ONLY_READER);
  for (const column of TIME_ORDER) query = query.orderBy(column, 'desc');
  return query;
};

export const ownComments = async (
  db: Database,
  { limit = COMMENTS, cursor }: OwnQuery,
  caller: Caller | undefined,
): Promise<OwnPage> => {
  if (!(limit >= 1)) throw new AfterwordError('invalid', `A page cannot have ${limit} comments.`);
  const most = Math.min(limit, MOST_COMMENTS);
  let query = rowsOf(db, caller).where('status', 'in', ['approved', 'pending']);
  if (cursor !== undefined) query = query.where(beyond(TIME_ORDER, parseCursor(cursor, TIME_ORDER), false));
  const found = await query.limit(most + 1).execute();
  const rows = firstWithin(found.slice(0, most), rowBytes, ANSWER_BYTES);
  const last = rows.at(-1);
  const records: CommentRecord[] = [];
  for (const row of rows) records.push(...(await recordsFor(db, row.discussion, [row], caller)));
  return {
    records,
    ...(found.length > rows.length && last && { cursor: cursorOf(cursorKeyOf(last, TIME_ORDER)) }),
  };
};

const namedRows = async (
  work: Work,
  comments: readonly OwnComment[],
  caller: Caller | undefined,
): Promise<CommentRow[]> => {
  const rows = new Map<string, CommentRow>();
  for (const { discussion, comment } of comments) {
    const row = await find(work, discussion, comment);
    if (row && row.status !== 'removed' && row.owner === (caller?.key ?? ONLY_READER))
      rows.set(JSON.stringify([row.discussion, row.id]), row);
  }
  return [...rows.values()];
};

/** @returns also the discussions that have changed */
export const removeOwnComments = (
  db: Database,
  comments: readonly OwnComment[] | undefined,
  now: number,
  caller: Caller | undefined,
): Promise<{ readonly removal: OwnRemoval; readonly discussions: ReadonlySet<string> }> =>
  db.transaction().execute(async (work) => {
    if (comments && comments.length > MOST_REMOVED)
      throw new AfterwordError('invalid', `At most ${MOST_REMOVED} comments are removed at a time.`);
    const found = comments
      ? await namedRows(work, comments, caller)
      : await rowsOf(work, caller)
          .where('status', '<>', 'removed')
          .limit(MOST_REMOVED + 1)
          .execute();
    const rows = found.slice(0, MOST_REMOVED);
    const locked = await lockDiscussions(
      work,
      rows.map(({ discussion }) => discussion),
    );
    const versions = new Map([...locked].map(([discussion, row]) => [discussion, numberAfter(row, now)]));
    let removed = 0;
    for (const { discussion, id } of rows) {
      // It may have changed before it was locked, and the removal before it may have changed the counts of its row.
      const row = await find(work, discussion, id);
      const version = versions.get(discussion);
      if (!row || row.status === 'removed' || version === undefined) continue;
      await change(work, row, version, remove);
      await forget(work, discussion, id);
      versions.set(discussion, version + 1);
      removed += 1;
    }
    return { removal: { removed, more: found.length > rows.length }, discussions: new Set(locked.keys()) };
  });

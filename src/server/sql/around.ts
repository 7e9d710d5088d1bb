// Finds a comment together with the comments above it and the root of its thread.
import { sql } from 'kysely';
import { type Caller, canSeePending } from '../../core/caller.js';
import { noSuchComment } from '../../core/errors.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { ANSWER_BYTES, firstWithin } from '../../core/weight.js';
import { isVisible, rowBytes } from './rows.js';
import type { CommentRow, Database } from './tables.js';

/** How many comments above a comment are looked for. */
const MOST_ABOVE = 100;

/**
 * A comment with the comments above it, nearest first, as far as this caller may see them and one answer has room for them; and the
 * root of its thread, visible or not.
 *
 * @throws AfterwordError `not-found`
 */
export const pathTo = async (
  db: Database,
  id: DiscussionId,
  comment: CommentId,
  caller: Caller | undefined,
): Promise<{ readonly path: readonly CommentRow[]; readonly root: CommentRow | undefined }> => {
  const above = await db
    .withRecursive('above', (cte) =>
      cte
        .selectFrom('afterword_comments')
        .selectAll()
        .select(sql<number>`0`.as('distance'))
        .where('discussion', '=', id)
        .where('id', '=', comment)
        .unionAll(
          cte
            .selectFrom('above')
            .innerJoin('afterword_comments', (join) =>
              join
                .onRef('afterword_comments.discussion', '=', 'above.discussion')
                .onRef('afterword_comments.id', '=', 'above.parent'),
            )
            .selectAll('afterword_comments')
            .select(sql<number>`above.distance + 1`.as('distance'))
            .where('above.distance', '<', MOST_ABOVE),
        ),
    )
    .selectFrom('above')
    .selectAll()
    .execute();
  const rows = above
    .sort((a, b) => a.distance - b.distance)
    // In an imported discussion comments may be above each other in a circle: each is returned once.
    .filter((row, index) => index === above.findIndex((other) => other.id === row.id));
  const canSee = (row: CommentRow): boolean =>
    isVisible(row) || (row.status === 'pending' && canSeePending(row.owner ?? undefined, caller));
  const [first] = rows;
  if (!first || !canSee(first)) throw noSuchComment(comment);
  const root =
    rows.find((row) => row.id === first.root) ??
    (await db
      .selectFrom('afterword_comments')
      .selectAll()
      .where('discussion', '=', id)
      .where('id', '=', first.root)
      .executeTakeFirst());
  return {
    path: firstWithin(rows.filter(canSee), rowBytes, ANSWER_BYTES),
    root,
  };
};

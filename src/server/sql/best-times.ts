// A step of a migration: gives comments that have reactions already the time by which the order `best` sorts.
import { bestTimeOf } from '../../core/order.js';
import { beyond } from './seeking.js';
import type { Work } from './tables.js';

/** Comments that are read at a time. */
const BATCH = 1000;

export const fillBestTimes = async (work: Work): Promise<void> => {
  let last: readonly string[] | undefined;
  do {
    let query = work
      .selectFrom('afterword_comments')
      .select(['discussion', 'id', 'time', 'reactions'])
      .where('reactions', 'is not', null);
    if (last) query = query.where(beyond(['discussion', 'id'], last, true));
    const rows = await query.orderBy('discussion').orderBy('id').limit(BATCH).execute();
    for (const { discussion, id, time, reactions } of rows) {
      const counts = Object.entries(JSON.parse(reactions!) as Record<string, number>);
      const record = {
        id,
        reactions: Object.fromEntries(counts.map(([name, count]) => [name, { count, mine: false }])),
      };
      await work
        .updateTable('afterword_comments')
        .set({ best_time: bestTimeOf({ record, time }) })
        .where('discussion', '=', discussion)
        .where('id', '=', id)
        .execute();
    }
    const end = rows.at(-1);
    last = rows.length === BATCH && end ? [end.discussion, end.id] : undefined;
  } while (last);
};

// The ledger in the database, where all servers over it agree. What is over is swept out now and then.
import { sql } from 'kysely';
import { endOfWindow, latestEnd, type RateLimitStore } from '../rate-limit-store.js';
import type { Database } from './tables.js';

/** One write in so many sweeps. */
const SWEEP_EVERY = 500;

export const sqlLedger = (db: Database, now: () => number): Required<RateLimitStore> => {
  let writes = 0;
  const sweep = async (): Promise<void> => {
    writes += 1;
    if (writes % SWEEP_EVERY !== 1) return;
    // What was counted counts, whether or not this can be done now: it is not to be counted again.
    await db
      .deleteFrom('afterword_ledger')
      .where('ends', '<=', now())
      .execute()
      .catch(() => {});
  };

  return {
    async increment(key, window) {
      const time = now();
      const ends = endOfWindow(time, window);
      const isUnderWay = sql`afterword_ledger.ends > ${time} and afterword_ledger.ends <= ${latestEnd(time, window)}`;
      const tally = await db
        .insertInto('afterword_ledger')
        .values({ key, value: '', count: 1, ends })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({
            count: sql<number>`case when ${isUnderWay} then afterword_ledger.count + 1 else 1 end`,
            ends: sql<number>`case when ${isUnderWay} then afterword_ledger.ends else ${ends} end`,
          }),
        )
        .returning(['count', 'ends'])
        .executeTakeFirstOrThrow();
      await sweep();
      return tally;
    },

    async giveBack(key, ends) {
      await db
        .updateTable('afterword_ledger')
        .set((eb) => ({ count: eb('count', '-', 1) }))
        .where('key', '=', key)
        .where('ends', '=', ends)
        .where('count', '>', 0)
        .execute();
    },

    async claim(key, value, window) {
      const ends = now() + window;
      const kept = await db
        .insertInto('afterword_ledger')
        .values({ key, value, count: 0, ends })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({
            value: sql<string>`case when afterword_ledger.ends <= ${now()} then ${value} else afterword_ledger.value end`,
            ends: sql<number>`case when afterword_ledger.ends <= ${now()} then ${ends} else afterword_ledger.ends end`,
          }),
        )
        .returning('value')
        .executeTakeFirstOrThrow();
      await sweep();
      return kept.value;
    },

    async release(key, value) {
      await db.deleteFrom('afterword_ledger').where('key', '=', key).where('value', '=', value).execute();
    },
  };
};

// The reserved names in the database, for all servers that share it.
import type { NameStore } from '../name-store.js';
import { storable } from './rows.js';
import type { Database, Work } from './tables.js';

/** Replaces the skeletons of somebody's name. */
export const writeName = async (work: Work, author: string, skeletons: readonly string[]): Promise<void> => {
  await work.deleteFrom('afterword_names').where('author', '=', author).execute();
  if (!skeletons.length) return;
  await work
    .insertInto('afterword_names')
    .values(skeletons.map((skeleton) => ({ author, skeleton })))
    // Another server may write the same at the same time.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const sqlNames = (db: Database): NameStore => ({
  async keepName(id, skeletons) {
    const author = storable(id);
    const wanted = skeletons.map(storable);
    const rows = await db.selectFrom('afterword_names').select('skeleton').where('author', '=', author).execute();
    const kept = new Set(rows.map(({ skeleton }) => skeleton));
    if (kept.size === wanted.length && wanted.every((skeleton) => kept.has(skeleton))) return;
    await db.transaction().execute((work) => writeName(work, author, wanted));
  },

  async isNameKept(skeletons) {
    const found = await db
      .selectFrom('afterword_names')
      .select('author')
      .where('skeleton', 'in', skeletons.map(storable))
      .limit(1)
      .executeTakeFirst();
    return found !== undefined;
  },
});

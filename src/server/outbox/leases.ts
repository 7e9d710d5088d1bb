// A lease: of all servers that share a database, only its holder does a kind of work. Who ends without giving it back loses it by time.
import type { Database } from '../sql/tables.js';

/** Milliseconds for which a lease is taken. It is renewed when half of them are over. */
export const LEASE_TIME = 20_000;

/** Takes or renews a lease. @returns whether the holder has it now */
export const takeLease = async (db: Database, name: string, holder: string, now: number): Promise<boolean> => {
  const known = await db.selectFrom('afterword_leases').selectAll().where('name', '=', name).executeTakeFirst();
  if (!known) {
    await db
      .insertInto('afterword_leases')
      .values({ name, holder: '', expires_at: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  } else if (known.holder === holder && known.expires_at > now + LEASE_TIME / 2) return true;
  const { numUpdatedRows } = await db
    .updateTable('afterword_leases')
    .set({ holder, expires_at: now + LEASE_TIME })
    .where('name', '=', name)
    .where((eb) =>
      eb.or([
        eb('holder', '=', holder),
        eb('expires_at', '<=', now),
        // The clock was set back since.
        eb('expires_at', '>', now + 2 * LEASE_TIME),
      ]),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const endLease = async (db: Database, name: string, holder: string): Promise<void> => {
  await db
    .updateTable('afterword_leases')
    .set({ expires_at: 0 })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .execute();
};

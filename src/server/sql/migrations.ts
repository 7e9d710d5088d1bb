// Brings the tables of a database up to date, by the steps that it has not had yet (migration-steps.ts).
import { sql } from 'kysely';
import { type Migrations, migrations } from './migration-steps.js';
import type { Database } from './tables.js';

/** The row whose lock lets only one of several starting servers run the migrations. */
const LOCK = 'lock';

/**
 * Brings the tables up to date, in one transaction.
 *
 * @param steps fewer than all make a database of an older version, for tests
 */
export const migrate = async (db: Database, canLockRows: boolean, steps: Migrations = migrations): Promise<void> => {
  await ensureLock(db);
  await db.transaction().execute(async (work) => {
    // SQLite runs only one transaction at a time anyway.
    if (canLockRows) await sql`select name from afterword_migrations where name = ${LOCK} for update`.execute(work);
    const rows = await work.selectFrom('afterword_migrations').select('name').execute();
    const done = new Set(rows.map(({ name }) => name));
    const unknown = [...done].find((name) => name !== LOCK && !(name in steps));
    if (unknown) throw new Error(`This database is of a newer Afterword (it has "${unknown}"): update the server.`);
    for (const [name, run] of Object.entries(steps)) {
      if (done.has(name)) continue;
      await run(work);
      await work.insertInto('afterword_migrations').values({ name }).execute();
    }
  });
};

const ensureLock = async (db: Database): Promise<void> => {
  const make = async (): Promise<void> => {
    await db.schema
      .createTable('afterword_migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .execute();
    await db
      .insertInto('afterword_migrations')
      .values({ name: LOCK })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  };
  // In PostgreSQL "if not exists" can fail if two servers create the table at the same moment; then the second attempt succeeds.
  await make().catch(make);
};

import { migrations } from "./migration-steps.js";
import { sql } from "kysely";
// src/server/sql/migrations.ts
/** The row whose lock lets only one of several starting servers run the migrations. */
var LOCK = "lock";
/**
* Brings the tables up to date, in one transaction.
*
* @param steps fewer than all make a database of an older version, for tests
*/
var migrate = async (db, canLockRows, steps = migrations) => {
	await ensureLock(db);
	await db.transaction().execute(async (work) => {
		if (canLockRows) await sql`select name from afterword_migrations where name = ${LOCK} for update`.execute(work);
		const rows = await work.selectFrom("afterword_migrations").select("name").execute();
		const done = new Set(rows.map(({ name }) => name));
		const unknown = [...done].find((name) => name !== LOCK && !(name in steps));
		if (unknown) throw new Error(`This database is of a newer Afterword (it has "${unknown}"): update the server.`);
		for (const [name, run] of Object.entries(steps)) {
			if (done.has(name)) continue;
			await run(work);
			await work.insertInto("afterword_migrations").values({ name }).execute();
		}
	});
};
var ensureLock = async (db) => {
	const make = async () => {
		await db.schema.createTable("afterword_migrations").ifNotExists().addColumn("name", "text", (column) => column.primaryKey()).execute();
		await db.insertInto("afterword_migrations").values({ name: LOCK }).onConflict((conflict) => conflict.doNothing()).execute();
	};
	await make().catch(make);
};
export { migrate };

//# sourceMappingURL=migrations.js.map
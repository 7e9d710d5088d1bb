import { endOfWindow, latestEnd } from "../rate-limit-store.js";
import { sql } from "kysely";
// src/server/sql/sql-rate-limit-store.ts
/** One write in so many sweeps. */
var SWEEP_EVERY = 500;
var sqlLedger = (db, now) => {
	let writes = 0;
	const sweep = async () => {
		writes += 1;
		if (writes % SWEEP_EVERY !== 1) return;
		await db.deleteFrom("afterword_ledger").where("ends", "<=", now()).execute().catch(() => {});
	};
	return {
		async increment(key, window) {
			const time = now();
			const ends = endOfWindow(time, window);
			const isUnderWay = sql`afterword_ledger.ends > ${time} and afterword_ledger.ends <= ${latestEnd(time, window)}`;
			const tally = await db.insertInto("afterword_ledger").values({
				key,
				value: "",
				count: 1,
				ends
			}).onConflict((conflict) => conflict.column("key").doUpdateSet({
				count: sql`case when ${isUnderWay} then afterword_ledger.count + 1 else 1 end`,
				ends: sql`case when ${isUnderWay} then afterword_ledger.ends else ${ends} end`
			})).returning(["count", "ends"]).executeTakeFirstOrThrow();
			await sweep();
			return tally;
		},
		async giveBack(key, ends) {
			await db.updateTable("afterword_ledger").set((eb) => ({ count: eb("count", "-", 1) })).where("key", "=", key).where("ends", "=", ends).where("count", ">", 0).execute();
		},
		async claim(key, value, window) {
			const ends = now() + window;
			const kept = await db.insertInto("afterword_ledger").values({
				key,
				value,
				count: 0,
				ends
			}).onConflict((conflict) => conflict.column("key").doUpdateSet({
				value: sql`case when afterword_ledger.ends <= ${now()} then ${value} else afterword_ledger.value end`,
				ends: sql`case when afterword_ledger.ends <= ${now()} then ${ends} else afterword_ledger.ends end`
			})).returning("value").executeTakeFirstOrThrow();
			await sweep();
			return kept.value;
		},
		async release(key, value) {
			await db.deleteFrom("afterword_ledger").where("key", "=", key).where("value", "=", value).execute();
		}
	};
};
export { sqlLedger };

//# sourceMappingURL=sql-rate-limit-store.js.map
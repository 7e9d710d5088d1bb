import { endOfWindow, latestEnd } from "../rate-limit-store.js";
import { sql } from "kysely";
// src/server/sql/sql-rate-limit-store.ts
/** One of this many writes also deletes expired rows. */
var SWEEP_EVERY = 500;
var sqlRateLimitStore = (db, now) => {
	let writes = 0;
	const sweep = async () => {
		writes += 1;
		if (writes % SWEEP_EVERY !== 1) return;
		await db.deleteFrom("afterword_rate_limits").where("expires_at", "<=", now()).execute().catch(() => {});
	};
	return {
		async increment(key, window) {
			const time = now();
			const expiresAt = endOfWindow(time, window);
			const isUnderWay = sql`afterword_rate_limits.expires_at > ${time} and afterword_rate_limits.expires_at <= ${latestEnd(time, window)}`;
			const counted = await db.insertInto("afterword_rate_limits").values({
				key,
				value: "",
				count: 1,
				expires_at: expiresAt
			}).onConflict((conflict) => conflict.column("key").doUpdateSet({
				count: sql`case when ${isUnderWay} then afterword_rate_limits.count + 1 else 1 end`,
				expires_at: sql`case when ${isUnderWay} then afterword_rate_limits.expires_at else ${expiresAt} end`
			})).returning(["count", "expires_at as expiresAt"]).executeTakeFirstOrThrow();
			await sweep();
			return counted;
		},
		async decrement(key, expiresAt) {
			await db.updateTable("afterword_rate_limits").set((eb) => ({ count: eb("count", "-", 1) })).where("key", "=", key).where("expires_at", "=", expiresAt).where("count", ">", 0).execute();
		},
		async claim(key, value, window) {
			const expiresAt = now() + window;
			const kept = await db.insertInto("afterword_rate_limits").values({
				key,
				value,
				count: 0,
				expires_at: expiresAt
			}).onConflict((conflict) => conflict.column("key").doUpdateSet({
				value: sql`case when afterword_rate_limits.expires_at <= ${now()} then ${value} else afterword_rate_limits.value end`,
				expires_at: sql`case when afterword_rate_limits.expires_at <= ${now()} then ${expiresAt} else afterword_rate_limits.expires_at end`
			})).returning("value").executeTakeFirstOrThrow();
			await sweep();
			return kept.value;
		},
		async release(key, value) {
			await db.deleteFrom("afterword_rate_limits").where("key", "=", key).where("value", "=", value).execute();
		}
	};
};
export { sqlRateLimitStore };

//# sourceMappingURL=sql-rate-limit-store.js.map
import { outboxIn } from "../outbox/outbox.js";
import { decidedComments } from "./decided-comments.js";
import { withRetry } from "./failures.js";
import { personsIn } from "./persons.js";
import { latestVersionOf } from "./reading.js";
import { findBan } from "./sql-bans.js";
import { sqlMail } from "./sql-mail.js";
import { moderatorsBy, sqlModerators } from "./sql-moderators.js";
import { sqlNames } from "./sql-names.js";
import { storeStatistics } from "./statistics.js";
// src/server/sql/server-calls.ts
var storeIdOf = async (db) => {
	const { value } = await db.selectFrom("afterword_store").select("value").where("name", "=", "id").executeTakeFirstOrThrow();
	return value;
};
var serverCalls = ({ now, opened, run, inTurn }, withHash) => {
	const withRateLimitStore = async (work) => {
		const { rateLimitStore } = await opened();
		return await withRetry(() => work(rateLimitStore));
	};
	const withModerators = (work) => run((db) => work(sqlModerators(db, now)));
	return {
		decidedComments: decidedComments(run),
		latestVersion: (limit) => run((db) => latestVersionOf(db, limit)),
		storeId: () => run(storeIdOf),
		async approvedComments(key, most) {
			return (await run((db) => db.selectFrom("afterword_comments").select("id").where("owner", "=", key).where("status", "=", "approved").limit(most).execute())).length;
		},
		increment: (key, window) => withRateLimitStore((rateLimitStore) => rateLimitStore.increment(key, window)),
		decrement: (key, expiresAt) => withRateLimitStore((rateLimitStore) => rateLimitStore.decrement(key, expiresAt)),
		claim: (key, value, window) => withRateLimitStore((rateLimitStore) => rateLimitStore.claim(key, value, window)),
		release: (key, value) => withRateLimitStore((rateLimitStore) => rateLimitStore.release(key, value)),
		async findBan(writer) {
			const hashed = await withHash(writer);
			return await run((db) => findBan(db, hashed, now()));
		},
		moderators: moderatorsBy(withModerators),
		mail: sqlMail(run, now),
		keepName: (author, skeletons) => inTurn(() => run((db) => sqlNames(db).keepName(author, skeletons))),
		isNameKept: (skeletons) => run((db) => sqlNames(db).isNameKept(skeletons)),
		async ready() {
			await run(storeIdOf);
		},
		persons: personsIn(run),
		outbox: outboxIn(run, now),
		statistics: storeStatistics(run)
	};
};
export { serverCalls };

//# sourceMappingURL=server-calls.js.map
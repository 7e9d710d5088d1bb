import { assertModerator } from "../../core/caller.js";
import { AfterwordError } from "../../core/errors.js";
import { NO_SUCH_DELIVERY, sendAgain, sendAllAgain } from "./deliveries.js";
import { outboxState } from "./outbox-state.js";
// src/server/outbox/outbox-calls.ts
/** Failed deliveries that are listed. */
var MOST_LISTED = 100;
/** `a…@example.com` */
var maskedAddress = (address) => address.replace(/^(.).*@/su, "$1…@");
var failedFrom = ({ id, channel, recipient, why, finished_at: at }, origins) => ({
	id,
	channel,
	to: channel === "webhook" ? origins.get(recipient) ?? "" : maskedAddress(recipient),
	why: why ?? "",
	failedAt: new Date(at ?? 0).toISOString()
});
/** @param run gives a database to work with */
var outboxCalls = (run, now) => ({
	async report(call) {
		assertModerator(call?.caller);
		return await run(async (db) => {
			const { events, waiting, failed, age } = await outboxState(db, now());
			const rows = await db.selectFrom("afterword_deliveries").selectAll().where("state", "=", "failed").orderBy("finished_at", "desc").orderBy("id").limit(MOST_LISTED).execute();
			const webhooks = await db.selectFrom("afterword_webhooks").select(["id", "url"]).execute();
			const origins = new Map(webhooks.map(({ id, url }) => [id, new URL(url).origin]));
			return {
				waiting: events + waiting,
				age,
				failed,
				deliveries: rows.map((row) => failedFrom(row, origins))
			};
		});
	},
	async sendAgain(delivery, call) {
		assertModerator(call?.caller);
		if (!await run((db) => sendAgain(db, delivery, now()))) throw new AfterwordError("not-found", NO_SUCH_DELIVERY);
	},
	async sendAllAgain(like, call) {
		assertModerator(call?.caller);
		await run((db) => sendAllAgain(db, like, now()));
	}
});
export { outboxCalls };

//# sourceMappingURL=outbox-calls.js.map
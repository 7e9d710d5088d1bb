import { CONFIRMATION_TIME } from "../mail/mail-codes.js";
import { forgetSubscribers } from "./subscribing.js";
import { DAY } from "../durations.js";
// src/server/sql/mail-forgetting.ts
/** Subscribers that are deleted in one transaction. */
var BATCH = 200;
/** Returns whether there may be more. */
var forgetMailDetails = (db, now) => db.transaction().execute(async (work) => {
	await work.deleteFrom("afterword_mail_codes").where("expires_at", "<=", now).execute();
	await work.deleteFrom("afterword_mail_once").where("expires_at", "<=", now).execute();
	const rows = await work.selectFrom("afterword_subscribers as r").select("r.id").where((eb) => eb.or([eb.and([eb("r.confirmed_at", "is", null), eb("r.asked_at", "<", now - CONFIRMATION_TIME - DAY)]), eb.and([eb("r.asked_at", "<", now - DAY), eb.not(eb.exists(eb.selectFrom("afterword_subscriptions as s").select("s.comment").whereRef("s.subscriber", "=", "r.id")))])])).limit(BATCH).execute();
	await forgetSubscribers(work, rows.map(({ id }) => id));
	return rows.length === BATCH;
});
export { forgetMailDetails };

//# sourceMappingURL=mail-forgetting.js.map
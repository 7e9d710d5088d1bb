import { LISTENER_TIME } from "./listeners.js";
import { DAY } from "../durations.js";
// src/server/outbox/forgetting.ts
/** Sent ones have no content any more. */
var SENT_KEPT = 7 * DAY;
var FAILED_KEPT = 14 * DAY;
/** Events and deliveries for which no server is working any more. */
var WAITING_KEPT = 30 * DAY;
/** Rows that are deleted at a time. */
var BATCH = 200;
var forgetDeliveries = async (db, now) => {
	const finished = (state, before) => db.selectFrom("afterword_deliveries").select("id").where("state", "=", state).where("finished_at", "<", before).limit(BATCH).execute();
	const abandoned = db.selectFrom("afterword_deliveries").select("id").where("state", "=", "waiting").where("created_at", "<", now - WAITING_KEPT).where("not_before", "<", now - WAITING_KEPT).limit(BATCH);
	const found = [
		await finished("sent", now - SENT_KEPT),
		await finished("failed", now - FAILED_KEPT),
		await abandoned.execute()
	];
	const ids = found.flat().map(({ id }) => id);
	if (ids.length) await db.deleteFrom("afterword_deliveries").where("id", "in", ids).execute();
	return found.some(({ length }) => length === BATCH);
};
var forgetEvents = async (db, now) => {
	const rows = await db.selectFrom("afterword_events").select("id").where("number", "<", now - WAITING_KEPT).limit(BATCH).execute();
	const ids = rows.map(({ id }) => id);
	if (ids.length) await db.deleteFrom("afterword_events").where("id", "in", ids).execute();
	return rows.length === BATCH;
};
/** Deletes a part of what is too old. Returns whether there may be more. */
var forgetOutbox = async (db, now) => {
	await db.deleteFrom("afterword_listeners").where("seen_at", "<", now - LISTENER_TIME).execute();
	return [await forgetDeliveries(db, now), await forgetEvents(db, now)].includes(true);
};
export { FAILED_KEPT, SENT_KEPT, forgetOutbox };

//# sourceMappingURL=forgetting.js.map
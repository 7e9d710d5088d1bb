import { isSqlite } from "../sql/dialect.js";
import { codeOf } from "../sql/failures.js";
import { enqueue } from "./deliveries.js";
// src/server/outbox/using-events.ts
/** Events in one transaction. */
var BATCH = 50;
/** While so many deliveries wait, events wait too. */
var MOST_WAITING = 2e4;
var isFull = async (db) => {
	return await db.selectFrom("afterword_deliveries").select("id").where("state", "=", "waiting").limit(1).offset(MOST_WAITING).executeTakeFirst() !== void 0;
};
var useUp = (db, channels, now, limit) => db.transaction().execute(async (work) => {
	const query = work.selectFrom("afterword_events").selectAll().orderBy("number").orderBy("type").orderBy("id").limit(limit);
	const rows = await (isSqlite(work) ? query : query.forUpdate()).execute();
	for (const { id, type, discussion, comment, number: time } of rows) {
		const event = {
			id,
			type,
			discussion,
			comment,
			time
		};
		for (const channel of channels) await enqueue(work, await channel.deliveriesFor(event, work), now, event);
	}
	if (rows.length) await work.deleteFrom("afterword_events").where("id", "in", rows.map(({ id }) => id)).execute();
	return rows;
});
/** Whether the database does not work now, or not for this transaction: then nothing is wrong with the event. */
var isOfDatabase = (error) => /^(08|40|53|55|57|58|XX|SQLITE|E)/.test(codeOf(error));
var dropFirst = async (db) => {
	const first = await db.selectFrom("afterword_events").select("id").orderBy("number").orderBy("type").orderBy("id").executeTakeFirst();
	if (first) await db.deleteFrom("afterword_events").where("id", "=", first.id).execute();
};
/**
* Makes deliveries of the next events.
*
* @param warn told if no deliveries could be made of an event; it is dropped, because all others would wait for it
* @returns whether there may be more
*/
var useEvents = async (db, channels, now, warn) => {
	if (!await db.selectFrom("afterword_events").select("id").limit(1).executeTakeFirst() || await isFull(db)) return false;
	try {
		return (await useUp(db, channels, now, BATCH)).length === BATCH;
	} catch (failure) {
		if (isOfDatabase(failure)) throw failure;
		for (let index = 0; index < BATCH; index += 1) try {
			if (!(await useUp(db, channels, now, 1)).length) return false;
		} catch (error) {
			if (isOfDatabase(error)) throw error;
			await dropFirst(db);
			warn("No deliveries could be made of an event.", error);
		}
		return true;
	}
};
export { useEvents };

//# sourceMappingURL=using-events.js.map
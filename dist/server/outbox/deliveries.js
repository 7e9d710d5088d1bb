import { AfterwordError } from "../../core/errors.js";
import { randomId } from "../../core/random-id.js";
import "./channel.js";
// src/server/outbox/deliveries.ts
var NO_SUCH_DELIVERY = "There is no such delivery that failed.";
/** Keeps deliveries to be sent. @param about the event that they are made of */
var enqueue = async (work, deliveries, now, about) => {
	if (!deliveries.length) return;
	const { last } = await work.selectFrom("afterword_deliveries").select((eb) => eb.fn.max("number").as("last")).executeTakeFirstOrThrow();
	const first = Math.max(Math.trunc(now), (last ?? 0) + 1);
	const rows = deliveries.map(({ channel, recipient, content, notBefore }, index) => {
		if (content.length > 262144) throw new AfterwordError("invalid", "A delivery is too long.");
		return {
			id: randomId(),
			number: first + index,
			channel,
			recipient,
			content,
			discussion: about?.discussion ?? null,
			comment: about?.comment ?? null,
			state: "waiting",
			created_at: now,
			not_before: notBefore ?? 0,
			due_at: Math.max(now, notBefore ?? 0),
			finished_at: null,
			attempts: 0,
			why: null
		};
	});
	for (const row of rows) await work.insertInto("afterword_deliveries").values(row).execute();
};
/**
* The next delivery of each recipient, if it is due. The ones behind it wait for it, also while it waits for another attempt: so
* deliveries to one recipient go out in order.
*/
var dueDeliveries = (db, channels, now, limit) => db.selectFrom("afterword_deliveries as d").innerJoin((eb) => eb.selectFrom("afterword_deliveries").select((inner) => [
	"channel",
	"recipient",
	inner.fn.min("number").as("number")
]).where("state", "=", "waiting").where("channel", "in", channels).where("not_before", "<=", now).groupBy(["channel", "recipient"]).as("first"), (join) => join.onRef("first.channel", "=", "d.channel").onRef("first.recipient", "=", "d.recipient").onRef("first.number", "=", "d.number")).selectAll("d").where("d.state", "=", "waiting").where("d.not_before", "<=", now).where("d.due_at", "<=", now).orderBy("d.number").orderBy("d.id").limit(limit).execute();
/** Notes that an attempt begins, so that nobody else makes one until then. @returns whether nobody else has begun one */
var claim = async (db, { id, attempts }, until) => {
	const { numUpdatedRows } = await db.updateTable("afterword_deliveries").set({
		attempts: attempts + 1,
		due_at: until
	}).where("id", "=", id).where("state", "=", "waiting").where("attempts", "=", attempts).executeTakeFirst();
	return numUpdatedRows > 0n;
};
/** Notes how an attempt ended, unless another one has begun since. */
var settle = async (db, { id, attempts }, change) => {
	await db.updateTable("afterword_deliveries").set(change).where("id", "=", id).where("state", "=", "waiting").where("attempts", "=", attempts + 1).execute();
};
var waitingAgain = (now) => ({
	state: "waiting",
	attempts: 0,
	created_at: now,
	due_at: now,
	finished_at: null
});
/** Makes a failed delivery wait again. @returns whether there is such a one */
var sendAgain = async (db, id, now) => {
	const { numUpdatedRows } = await db.updateTable("afterword_deliveries").set(waitingAgain(now)).where("id", "=", id).where("state", "=", "failed").executeTakeFirst();
	return numUpdatedRows > 0n;
};
/** Deliveries that one call makes wait again. */
var MOST_AGAIN = 1e3;
/** Ids in one statement. */
var IDS = 250;
/** Makes failed deliveries wait again, the oldest first: all, or those to the recipient of one that failed. */
var sendAllAgain = (db, like, now) => db.transaction().execute(async (work) => {
	let failed = work.selectFrom("afterword_deliveries").select("id").where("state", "=", "failed");
	if (like !== void 0) {
		const one = await work.selectFrom("afterword_deliveries").select(["channel", "recipient"]).where("id", "=", like).where("state", "=", "failed").executeTakeFirst();
		if (!one) throw new AfterwordError("not-found", NO_SUCH_DELIVERY);
		failed = failed.where("channel", "=", one.channel).where("recipient", "=", one.recipient);
	}
	const rows = await failed.orderBy("number").orderBy("id").limit(MOST_AGAIN).execute();
	for (let start = 0; start < rows.length; start += IDS) await work.updateTable("afterword_deliveries").set(waitingAgain(now)).where("id", "in", rows.slice(start, start + IDS).map(({ id }) => id)).where("state", "=", "failed").execute();
});
export { NO_SUCH_DELIVERY, claim, dueDeliveries, enqueue, sendAgain, sendAllAgain, settle };

//# sourceMappingURL=deliveries.js.map
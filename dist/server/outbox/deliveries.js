import { AfterwordError } from "../../core/errors.js";
import { randomId } from "../../core/random-id.js";
import "./channel.js";
// src/server/outbox/deliveries.ts
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
/** Makes a failed delivery wait again. @returns whether there is such a one */
var sendAgain = async (db, id, now) => {
	const { numUpdatedRows } = await db.updateTable("afterword_deliveries").set({
		state: "waiting",
		attempts: 0,
		created_at: now,
		due_at: now,
		finished_at: null
	}).where("id", "=", id).where("state", "=", "failed").executeTakeFirst();
	return numUpdatedRows > 0n;
};
export { claim, dueDeliveries, enqueue, sendAgain, settle };

//# sourceMappingURL=deliveries.js.map
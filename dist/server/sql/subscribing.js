import { randomId } from "../../core/random-id.js";
import { storable } from "./rows.js";
// src/server/sql/subscribing.ts
/** Characters of a language tag. */
var LONGEST_LANGUAGE = 35;
/** Subscriptions of one reader with one address; of more, the wish is ignored. */
var MOST_SUBSCRIPTIONS = 1e3;
var subscriberFor = async (work, reader, address, language, now) => {
	await work.insertInto("afterword_subscribers").values({
		id: randomId(),
		reader,
		address,
		language,
		asked_at: now,
		confirmed_at: null,
		refusals: 0
	}).onConflict((conflict) => conflict.columns(["reader", "address"]).doUpdateSet({ language })).execute();
	const { id } = await work.selectFrom("afterword_subscribers").select("id").where("reader", "=", reader).where("address", "=", address).executeTakeFirstOrThrow();
	return id;
};
/** @param address of a signed-in reader, as their sign-in says it; else the address of the draft is used */
var subscribe = async (work, row, { subscription, author: { email } }, signedIn, now) => {
	const address = (signedIn ?? email)?.trim().toLowerCase();
	if (!subscription || !address || row.owner === null || row.status === "spam") return;
	const language = storable(subscription.language.slice(0, LONGEST_LANGUAGE));
	const subscriber = await subscriberFor(work, row.owner, storable(address), language, now);
	const { count } = await work.selectFrom("afterword_subscriptions").select((eb) => eb.fn.countAll().as("count")).where("subscriber", "=", subscriber).executeTakeFirstOrThrow();
	if (Number(count) >= MOST_SUBSCRIPTIONS) return;
	await work.insertInto("afterword_subscriptions").values({
		discussion: row.discussion,
		comment: row.id,
		subscriber
	}).onConflict((conflict) => conflict.doNothing()).execute();
};
var forgetSubscription = async (work, discussion, comment) => {
	for (const table of ["afterword_subscriptions", "afterword_mail_codes"]) await work.deleteFrom(table).where("discussion", "=", discussion).where("comment", "=", comment).execute();
};
/** Deletes subscribers with all that belongs to them. */
var forgetSubscribers = async (work, ids) => {
	if (!ids.length) return;
	await work.deleteFrom("afterword_subscriptions").where("subscriber", "in", ids).execute();
	await work.deleteFrom("afterword_mail_codes").where("subscriber", "in", ids).execute();
	await work.deleteFrom("afterword_subscribers").where("id", "in", ids).execute();
};
/** Those who are named by their keys as readers, or by their addresses. */
var subscribersOf = async (db, { keys, addresses }) => keys.length || addresses.length ? await db.selectFrom("afterword_subscribers").selectAll().where((eb) => eb.or([...keys.length ? [eb("reader", "in", keys)] : [], ...addresses.length ? [eb("address", "in", addresses)] : []])).execute() : [];
export { forgetSubscribers, forgetSubscription, subscribe, subscribersOf };

//# sourceMappingURL=subscribing.js.map
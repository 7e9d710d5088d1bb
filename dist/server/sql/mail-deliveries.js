import { digest } from "../digest.js";
import { addressHash, claimOnce, isStopped } from "./mail-once.js";
import { DAY } from "../durations.js";
// src/server/sql/mail-deliveries.ts
/** Milliseconds in which an address is asked once at the most whether it wants mails. */
var ASK_AGAIN = DAY;
/** Milliseconds in which a reply that was approved, held and approved again is told of once. */
var TELL_AGAIN = 30 * DAY;
var deliveryOf = (recipient, content, notBefore) => ({
	channel: "mail",
	recipient,
	content: JSON.stringify(content),
	...notBefore !== void 0 && { notBefore }
});
var ownerDeliveries = async (mail, { discussion, comment }, work, { owners, digest: collected }, now) => {
	const deliveries = [];
	for (const to of owners) {
		const recipient = `moderator ${to}`;
		if (collected === 0) {
			deliveries.push(deliveryOf(recipient, {
				mail,
				to,
				discussion,
				comment
			}));
			continue;
		}
		const end = (Math.floor(now / collected) + 1) * collected;
		if (await claimOnce(work, `digest ${end} ${await addressHash(to)}`, now, end - now + 864e5)) deliveries.push(deliveryOf(recipient, {
			mail: "digest",
			to
		}, end));
	}
	return deliveries;
};
var subscriberTo = (work, discussion, comment) => work.selectFrom("afterword_subscriptions as s").innerJoin("afterword_subscribers as r", "r.id", "s.subscriber").selectAll("r").where("s.discussion", "=", discussion).where("s.comment", "=", comment).executeTakeFirst();
/** Asks the author of a comment that readers can see whether they want mails, if they ticked the box. */
var confirmationFor = async (row, work, now) => {
	const author = await subscriberTo(work, row.discussion, row.id);
	if (!author || author.confirmed_at !== null || await isStopped(work, author.address)) return [];
	if (!await claimOnce(work, `ask ${await addressHash(author.address)}`, now, ASK_AGAIN)) return [];
	const { id: subscriber } = author;
	return [deliveryOf(`reader ${subscriber}`, {
		mail: "confirmation",
		subscriber,
		discussion: row.discussion
	})];
};
var replyFor = async (row, work, now) => {
	const { discussion, id: comment, parent } = row;
	if (parent === null) return [];
	const author = await subscriberTo(work, discussion, parent);
	if (!author || author.confirmed_at === null || author.reader === row.owner) return [];
	if (await isStopped(work, author.address)) return [];
	const key = await digest(JSON.stringify([discussion, comment]));
	if (!await claimOnce(work, `reply ${key}`, now, TELL_AGAIN)) return [];
	return [deliveryOf(`reader ${author.id}`, {
		mail: "reply",
		subscriber: author.id,
		discussion,
		comment
	})];
};
var TOLD_OF = /* @__PURE__ */ new Set([
	"comment.held",
	"comment.created",
	"comment.approved",
	"comment.reported"
]);
var mailDeliveriesFor = async (event, work, owners, now) => {
	const { type, discussion, comment } = event;
	if (!TOLD_OF.has(type)) return [];
	const row = await work.selectFrom("afterword_comments").selectAll().where("discussion", "=", discussion).where("id", "=", comment).executeTakeFirst();
	if (type === "comment.held") return row?.status === "pending" ? await ownerDeliveries("waiting", event, work, owners, now) : [];
	if (row?.status !== "approved") return [];
	if (type === "comment.reported") return row.reported_at === null ? [] : await ownerDeliveries("reported", event, work, owners, now);
	return [...await confirmationFor(row, work, now), ...await replyFor(row, work, now)];
};
export { mailDeliveriesFor };

//# sourceMappingURL=mail-deliveries.js.map
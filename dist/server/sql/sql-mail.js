import { recordFromRow } from "./rows.js";
import { randomSecret } from "../moderators/secrets.js";
import { discussionHashOf } from "../mail/mail-codes.js";
import { isOpen } from "../mail/told-comment.js";
import { addressHash } from "./mail-once.js";
import { forgetSubscribers } from "./subscribing.js";
import { openComments, toldComment } from "./told-comments.js";
// src/server/sql/sql-mail.ts
/** The value of the store with the secret that links are signed with. */
var SECRET = "mail secret";
var subscriberFrom = (row) => ({
	id: row.id,
	address: row.address,
	language: row.language,
	isConfirmed: row.confirmed_at !== null
});
var secretOf = async (db) => {
	const find = () => db.selectFrom("afterword_store").select("value").where("name", "=", SECRET).executeTakeFirst();
	const known = await find();
	if (known) return known.value;
	await db.insertInto("afterword_store").values({
		name: SECRET,
		value: randomSecret()
	}).onConflict((conflict) => conflict.doNothing()).execute();
	return (await find()).value;
};
/** Sends nothing to an address any more. */
var stop = async (work, address, why, now) => {
	await work.insertInto("afterword_mail_stopped").values({
		hash: await addressHash(address),
		why,
		stopped_at: now
	}).onConflict((conflict) => conflict.doNothing()).execute();
};
/** Deletes all subscribers with this address, whichever reader they are. */
var forgetAddress = async (work, address) => {
	const rows = await work.selectFrom("afterword_subscribers").select("id").where("address", "=", address).execute();
	await forgetSubscribers(work, rows.map(({ id }) => id));
};
/** @param run gives a database to work with, and repeats work that collided with other work */
var sqlMail = (run, now) => {
	const inTransaction = (work) => run((db) => db.transaction().execute(work));
	const subscriberRow = (db, id) => db.selectFrom("afterword_subscribers").selectAll().where("id", "=", id).executeTakeFirst();
	const codeRow = (db, hash, purpose) => db.selectFrom("afterword_mail_codes").selectAll().where("hash", "=", hash).where("purpose", "=", purpose).where("expires_at", ">", now()).executeTakeFirst();
	const EMPTY_CODE = {
		discussion: null,
		comment: null,
		action: null,
		revision: null,
		moderator: null,
		subscriber: null
	};
	return {
		secret: () => run(secretOf),
		open: (status, discussion, comment) => run(async (db) => {
			const told = await toldComment(db, discussion, comment);
			return told?.record.status === status && isOpen(told) ? told : void 0;
		}),
		allOpen: (limit) => run((db) => openComments(db, limit)),
		keepDecision: (hash, decision, expiresAt) => run(async (db) => {
			await db.insertInto("afterword_mail_codes").values({
				...EMPTY_CODE,
				...decision,
				hash,
				purpose: "decision",
				expires_at: expiresAt
			}).execute();
		}),
		decision: (hash) => run(async (db) => {
			const row = await codeRow(db, hash, "decision");
			if (!row) return void 0;
			const { discussion, comment, action, revision, moderator } = row;
			return {
				discussion,
				comment,
				action,
				revision,
				moderator
			};
		}),
		decided: ({ discussion, comment }) => run((db) => toldComment(db, discussion, comment)),
		forgetCode: (hash) => run(async (db) => {
			await db.deleteFrom("afterword_mail_codes").where("hash", "=", hash).execute();
		}),
		reply: (subscriber, discussion, comment) => run(async (db) => {
			const reply = await toldComment(db, discussion, comment);
			if (reply?.record.status !== "approved" || reply.record.parent === null) return void 0;
			const answered = await db.selectFrom("afterword_comments as c").innerJoin("afterword_subscriptions as s", (join) => join.onRef("s.discussion", "=", "c.discussion").onRef("s.comment", "=", "c.id")).selectAll("c").where("c.discussion", "=", discussion).where("c.id", "=", reply.record.parent).where("c.status", "=", "approved").where("s.subscriber", "=", subscriber).executeTakeFirst();
			return answered && {
				reply,
				answered: recordFromRow(answered)
			};
		}),
		subscriber: (id) => run(async (db) => {
			const row = await subscriberRow(db, id);
			return row && subscriberFrom(row);
		}),
		keepConfirmation: (hash, subscriber, expiresAt) => run(async (db) => {
			await db.insertInto("afterword_mail_codes").values({
				...EMPTY_CODE,
				hash,
				purpose: "confirmation",
				subscriber,
				expires_at: expiresAt
			}).execute();
		}),
		confirmation: (hash) => run(async (db) => {
			const code = await codeRow(db, hash, "confirmation");
			const row = code && await subscriberRow(db, code.subscriber);
			return row && subscriberFrom(row);
		}),
		confirm: (hash) => inTransaction(async (work) => {
			const code = await work.deleteFrom("afterword_mail_codes").where("hash", "=", hash).where("purpose", "=", "confirmation").where("expires_at", ">", now()).returning("subscriber").executeTakeFirst();
			if (!code) return false;
			const { numUpdatedRows } = await work.updateTable("afterword_subscribers").set({ confirmed_at: now() }).where("id", "=", code.subscriber).executeTakeFirst();
			return numUpdatedRows > 0n;
		}),
		leaveDiscussion: (subscriber, discussionHash) => inTransaction(async (work) => {
			const row = await subscriberRow(work, subscriber);
			if (!row) return;
			const rows = await work.selectFrom("afterword_subscriptions as s").innerJoin("afterword_subscribers as r", "r.id", "s.subscriber").select(["s.discussion", "s.subscriber"]).distinct().where("r.address", "=", row.address).execute();
			for (const one of rows) if (await discussionHashOf(one.discussion) === discussionHash) await work.deleteFrom("afterword_subscriptions").where("discussion", "=", one.discussion).where("subscriber", "=", one.subscriber).execute();
		}),
		leaveAll: (subscriber, isForEver) => inTransaction(async (work) => {
			const row = await subscriberRow(work, subscriber);
			if (!row) return;
			if (isForEver) await stop(work, row.address, "left", now());
			await forgetAddress(work, row.address);
		}),
		refused: (subscriber) => inTransaction(async (work) => {
			const row = await work.updateTable("afterword_subscribers").set((eb) => ({ refusals: eb("refusals", "+", 1) })).where("id", "=", subscriber).returning(["address", "refusals"]).executeTakeFirst();
			if (!row || row.refusals < 3) return;
			await stop(work, row.address, "refused", now());
			await forgetAddress(work, row.address);
		}),
		accepted: (subscriber) => run(async (db) => {
			await db.updateTable("afterword_subscribers").set({ refusals: 0 }).where("id", "=", subscriber).where("refusals", ">", 0).execute();
		})
	};
};
export { sqlMail };

//# sourceMappingURL=sql-mail.js.map
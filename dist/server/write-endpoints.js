import { AfterwordError } from "../core/errors.js";
import { assertNotBanned } from "./ban-store.js";
import { commentIn, discussionIn } from "./endpoint.js";
import { emptyReply, jsonReply } from "./reply.js";
// src/server/write-endpoints.ts
/** Whoever sends spam is told what others are told whose comment waits: otherwise they could find out what passes. */
var asSent = (record) => record.status === "spam" ? {
	...record,
	status: "pending"
} : record;
var writeEndpoints = ({ adapter, guard, proofs, reservedNames, mails }, { assertAllowed, redact }) => {
	/** What banned readers may not do. They may still remove what they wrote. */
	const assertMayWrite = async ({ network }, caller, draft) => await assertNotBanned(adapter, caller, {
		network,
		email: draft?.author.email
	});
	const firstCommentIn = async (discussion) => (await adapter.list(discussion, { limit: 1 })).firstCommentAt;
	/** The draft, without a wish for mails that is not granted. */
	const withoutVainWish = async (draft, context) => {
		if (mails) return await mails.wishes.check(draft, context.identity, context.network);
		const { subscription: _, ...without } = draft;
		return without;
	};
	const react = (on) => async (context) => {
		assertAllowed(context.identity, "react");
		const caller = await context.checkRateLimit();
		if (on) await assertMayWrite(context, caller);
		const name = context.query["name"];
		const { reactions } = guard.policy;
		if (on && !reactions.includes(name)) throw new AfterwordError("invalid", `The reactions here are: ${reactions.join(", ")}.`);
		const record = await adapter.react(discussionIn(context), commentIn(context), {
			name,
			on
		}, { caller });
		return jsonReply(200, redact(context)(record), "none");
	};
	return {
		async add(context) {
			assertAllowed(context.identity, "add");
			const { identity, query } = context;
			const discussion = discussionIn(context);
			const isProved = await proofs.accept(query["proof"], identity, discussion);
			const sender = isProved ? guard.callerOf(identity) : await context.checkRateLimit();
			const sent = await context.read("Draft");
			await assertMayWrite(context, sender, sent);
			await guard.checkFormat(discussion, sent.body);
			const draft = await withoutVainWish(sent, context);
			await reservedNames.check(draft, sender);
			await guard.assertOpen(discussion, () => firstCommentIn(discussion));
			const { network } = context;
			const candidate = {
				discussion,
				body: draft.body,
				draft,
				caller: sender,
				...network && { network }
			};
			const judged = await guard.judge(candidate);
			if (!isProved) await proofs.check(identity, discussion, judged.heldFor);
			const caller = await guard.consult(candidate, judged);
			const add = () => guard.inSlowMode(discussion, caller, () => adapter.add(discussion, draft, { caller }));
			return jsonReply(201, asSent(redact(context)(await guard.rejectDuplicates(discussion, draft, caller, add))), "none");
		},
		async edit(context) {
			assertAllowed(context.identity, "edit");
			const change = await context.read("Change");
			const [discussion, comment] = [discussionIn(context), commentIn(context)];
			await guard.checkFormat(discussion, change.body);
			const { network } = context;
			const sender = await context.checkRateLimit();
			await assertMayWrite(context, sender);
			const candidate = {
				discussion,
				body: change.body,
				caller: sender,
				...network && { network }
			};
			const caller = await guard.consult(candidate, await guard.judge(candidate));
			const edit = () => adapter.edit(discussion, comment, change, { caller });
			const words = {
				id: comment,
				parent: null,
				body: change.body
			};
			return jsonReply(200, asSent(redact(context)(await guard.rejectDuplicates(discussion, words, caller, edit))), "none");
		},
		async remove(context) {
			assertAllowed(context.identity, "remove");
			const caller = await context.checkRateLimit();
			await adapter.remove(discussionIn(context), commentIn(context), { caller });
			return emptyReply;
		},
		react: react(true),
		unreact: react(false),
		async report(context) {
			assertAllowed(context.identity, "report");
			const sender = await context.checkRateLimit();
			await assertMayWrite(context, sender);
			const report = await context.read("Report");
			const { hideAfter } = await guard.ruleBook.rulesFor();
			const caller = {
				...sender,
				network: context.network,
				hideAfter
			};
			await adapter.report(discussionIn(context), commentIn(context), report, { caller });
			return emptyReply;
		}
	};
};
export { writeEndpoints };

//# sourceMappingURL=write-endpoints.js.map
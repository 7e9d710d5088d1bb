import { discussionClosed } from "../core/create-record.js";
import { AfterwordError } from "../core/errors.js";
import { commentIn, discussionIn } from "./endpoint.js";
import { emptyReply, jsonReply } from "./reply.js";
// src/server/write-endpoints.ts
var writeEndpoints = ({ adapter, guard, reservedNames }, { assertAllowed, redact }) => {
	/** Refuses comments in a discussion that the policy has closed; the store itself refuses them if a moderator has closed it. */
	const assertOpen = async (discussion) => {
		if (guard.policy.closeAfter === Infinity) return;
		const { firstCommentAt } = await adapter.list(discussion, { limit: 1 });
		if (guard.isExpired(firstCommentAt)) throw discussionClosed();
	};
	const react = (on) => async (context) => {
		assertAllowed(context.identity, "react");
		const caller = await context.checkRateLimit();
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
			const sender = await context.checkRateLimit();
			const draft = await context.read("Draft");
			guard.checkFormat(draft.body);
			await reservedNames.check(draft, sender);
			const caller = await guard.initialStatus(draft, sender);
			const discussion = discussionIn(context);
			await assertOpen(discussion);
			const add = () => adapter.add(discussion, draft, { caller });
			return jsonReply(201, redact(context)(await guard.rejectDuplicates(discussion, draft, caller, add)), "none");
		},
		async edit(context) {
			assertAllowed(context.identity, "edit");
			const change = await context.read("Change");
			guard.checkFormat(change.body);
			const caller = await guard.statusAfterEdit(change.body, await context.checkRateLimit());
			const [discussion, comment] = [discussionIn(context), commentIn(context)];
			const edit = () => adapter.edit(discussion, comment, change, { caller });
			const words = {
				id: comment,
				parent: null,
				body: change.body
			};
			return jsonReply(200, redact(context)(await guard.rejectDuplicates(discussion, words, caller, edit)), "none");
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
			const caller = await context.checkRateLimit();
			const report = await context.read("Report");
			await adapter.report(discussionIn(context), commentIn(context), report, { caller });
			return emptyReply;
		}
	};
};
export { writeEndpoints };

//# sourceMappingURL=write-endpoints.js.map
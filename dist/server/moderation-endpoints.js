import { keepValidRecords } from "../core/check-record.js";
import { AfterwordError } from "../core/errors.js";
import { commentIn, discussionIn } from "./endpoint.js";
import { emptyReply, jsonReply } from "./reply.js";
// src/server/moderation-endpoints.ts
var moderationEndpoints = ({ adapter, warn }, { ability, assertAllowed, callerIn, redact }) => ({
	async moderate(context) {
		assertAllowed(context.identity, "moderate");
		const given = await context.read("Moderation");
		const caller = await context.checkRateLimit();
		await adapter.moderate(discussionIn(context), {
			...given,
			comment: commentIn(context)
		}, { caller });
		return emptyReply;
	},
	async moderateDiscussion(context) {
		assertAllowed(context.identity, "moderate");
		const caller = await context.checkRateLimit();
		const moderation = await context.read("DiscussionModeration");
		await adapter.moderate(discussionIn(context), moderation, { caller });
		return emptyReply;
	},
	async reports(context) {
		assertAllowed(context.identity, "moderate");
		const found = await ability("reports").call(adapter, discussionIn(context), commentIn(context), { caller: callerIn(context) });
		return jsonReply(200, { reports: found }, "private");
	},
	async queue(context) {
		assertAllowed(context.identity, "moderate");
		const page = await ability("queue").call(adapter, context.query, { caller: callerIn(context) });
		return jsonReply(200, {
			...page,
			records: page.records.map(redact(context))
		}, "private");
	},
	async restore(context) {
		const restore = ability("restore");
		if (!context.identity?.moderates) throw new AfterwordError("forbidden", "Only a moderator may restore a discussion.");
		const { merge, ...given } = await context.read("Discussion");
		const discussion = {
			...given,
			id: discussionIn(context),
			comments: keepValidRecords(given.comments, warn)
		};
		return jsonReply(200, await restore.call(adapter, discussion, { merge }), "none");
	}
});
export { moderationEndpoints };

//# sourceMappingURL=moderation-endpoints.js.map
import { assertModerator } from "../core/caller.js";
import { UNDO_WINDOW } from "../core/decisions.js";
import { AfterwordError, throwIfAborted } from "../core/errors.js";
import { randomId } from "../core/random-id.js";
// src/adapters/memory-moderation-log.ts
/** Entries of the log that are kept in memory. */
var MOST_LOGGED = 1e4;
var DECISIONS = 50;
var MOST_DECISIONS = 100;
/** What can be undone without anything that was kept. */
var isAboutDiscussion = ({ action }) => action === "close" || action === "open";
var moderatorOf = (caller) => ({
	...caller?.author?.id !== void 0 && { id: caller.author.id },
	name: caller?.author?.name ?? ""
});
var memoryModerationLog = (now) => {
	/** Oldest first. */
	const log = [];
	const shown = ({ decision, before, until, undoneBy }) => ({
		...decision,
		...(before ?? isAboutDiscussion(decision)) && !undoneBy && until > now() && { undoableUntil: new Date(until).toISOString() },
		...undoneBy && { undoneBy }
	});
	const note = (caller, entry, kept = {}) => {
		const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== void 0));
		const logged = {
			decision: {
				id: randomId(),
				...given,
				moderator: moderatorOf(caller),
				decidedAt: new Date(now()).toISOString()
			},
			...kept,
			until: now() + UNDO_WINDOW
		};
		log.push(logged);
		if (log.length > MOST_LOGGED) log.shift();
		for (const old of log) {
			if (old.until > now()) break;
			old.before = void 0;
		}
		return shown(logged);
	};
	const newestAbout = (discussion, comment) => log.findLast(({ decision }) => decision.discussion === discussion && decision.comment === comment);
	/** Notes in the log what a moderator made of a comment. */
	const logChange = (action, before, after, caller, reason) => {
		const { discussion, id: comment, status: from } = before.record;
		return note(caller, {
			action,
			discussion,
			comment,
			from,
			to: after.status,
			reason
		}, {
			before,
			revision: after.revision
		});
	};
	const decisions = async ({ discussion, comment, limit = DECISIONS, cursor } = {}, call) => {
		throwIfAborted(call?.signal);
		assertModerator(call?.caller);
		if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} decisions.`);
		const newestFirst = log.filter(({ decision }) => discussion === void 0 || decision.discussion === discussion).filter(({ decision }) => comment === void 0 || decision.comment === comment).reverse();
		const after = cursor === void 0 ? -1 : newestFirst.findIndex(({ decision }) => decision.id === cursor);
		if (cursor !== void 0 && after < 0) throw new AfterwordError("invalid", "This cursor does not belong to this list.");
		const page = newestFirst.slice(after + 1, after + 1 + Math.min(limit, MOST_DECISIONS));
		const isLast = after + 1 + page.length >= newestFirst.length;
		return {
			decisions: page.map(shown),
			...!isLast && { cursor: page.at(-1).decision.id }
		};
	};
	return {
		note,
		shown,
		newestAbout,
		logChange,
		decisions,
		all: () => log,
		find: (id) => log.find(({ decision }) => decision.id === id),
		/** Another text after each decision. */
		version: () => `${log.length} ${log.at(-1)?.decision.id}`,
		/** Forgets what a comment was before the decisions about it. */
		forgetKept: (discussion, comment) => {
			for (const logged of log) if (logged.decision.discussion === discussion && logged.decision.comment === comment) logged.before = void 0;
		}
	};
};
export { isAboutDiscussion, memoryModerationLog };

//# sourceMappingURL=memory-moderation-log.js.map
import { assertModerator } from "../core/caller.js";
import { checkRequest, moderationOf, movedOn, noSuchDecision, outcomeOf, undone } from "../core/deciding.js";
import "../core/decisions.js";
import { throwIfAborted } from "../core/errors.js";
import { isAboutDiscussion, memoryModerationLog } from "./memory-moderation-log.js";
import { memoryModerationQueue } from "./memory-moderation-queue.js";
import { memoryStatistics } from "./memory-moderation-statistics.js";
// src/adapters/memory-moderation.ts
var memoryModeration = ({ comments, now }) => {
	const { known, entryOf, find, put, changed } = comments;
	const log = memoryModerationLog(now);
	const { note, shown, newestAbout, logChange } = log;
	let reportsVersion = 0;
	const queues = memoryModerationQueue({
		comments,
		log,
		reportsVersion: () => reportsVersion,
		now
	});
	/** @returns whether that changed anything */
	const setClosed = (discussion, closed) => {
		const entry = entryOf(discussion);
		const { closed: wasClosed = false, ...about } = entry.about;
		if (closed === wasClosed) return false;
		entry.about = {
			...about,
			...closed && { closed }
		};
		changed(discussion);
		return true;
	};
	const decideOnDiscussion = (discussion, { action, reason }, caller) => setClosed(discussion, action === "close") ? note(caller, {
		action,
		discussion,
		reason
	}) : void 0;
	const undoLogged = (logged, caller, action, reason) => {
		const { decision, before, revision, until } = logged;
		const { id, discussion, comment, from, to } = decision;
		if (until <= now()) throw noSuchDecision();
		if (logged.undoneBy) throw movedOn();
		if (isAboutDiscussion(decision)) {
			if (!setClosed(discussion, decision.action === "open")) throw movedOn();
		} else {
			if (!before || comment === void 0) throw noSuchDecision();
			const stored = find(discussion, comment);
			if (stored.record.revision !== revision) throw movedOn();
			put(discussion, {
				...before,
				wasShown: stored.wasShown,
				reactions: stored.reactions,
				reports: new Map([...before.reports ?? [], ...stored.reports ?? []]),
				record: undone(stored.record, before.record)
			});
		}
		const done = note(caller, {
			action,
			discussion,
			comment,
			from: to,
			to: from,
			reason,
			undoes: id
		});
		logged.undoneBy = done.id;
		return done;
	};
	/** Decides about one comment; `undefined` if that changes nothing. */
	const decideOne = (seen, { action, reason }, caller) => {
		const { discussion, comment } = seen;
		const stored = find(discussion, comment);
		if (action === "close" || action === "open") return decideOnDiscussion(discussion, {
			action,
			reason
		}, caller);
		const moderation = moderationOf(action, seen);
		if (!moderation) {
			if (stored.record.revision !== seen.revision) throw movedOn();
			if (stored.record.status !== "removed") return void 0;
			const logged = newestAbout(discussion, comment);
			if (logged?.decision.to !== "removed") throw noSuchDecision();
			return undoLogged(logged, caller, "restore", reason);
		}
		const outcome = outcomeOf(stored.record, moderation, !!stored.reports?.size);
		if (!outcome) return void 0;
		const next = {
			...stored,
			record: outcome.record,
			...outcome.settles && { reports: void 0 }
		};
		if (outcome.record === stored.record) entryOf(discussion).comments.set(comment, next);
		else put(discussion, next);
		if (outcome.settles) reportsVersion += 1;
		return logChange(action, stored, outcome.record, caller, reason);
	};
	return {
		adapter: {
			...queues,
			async moderate(id, moderation, call) {
				throwIfAborted(call?.signal);
				assertModerator(call?.caller);
				if ("comment" in moderation) decideOne({
					discussion: id,
					...moderation
				}, moderation, call?.caller);
				else decideOnDiscussion(id, moderation, call?.caller);
			},
			async decide(request, call) {
				throwIfAborted(call?.signal);
				assertModerator(call?.caller);
				checkRequest(request);
				const page = request.matching && await queues.queue({
					...request.matching,
					cursor: request.cursor,
					limit: 100
				}, call);
				const seen = request.comments ?? page.records.map(({ discussion, id: comment, revision }) => ({
					discussion,
					comment,
					revision
				}));
				const decisions = [];
				const refused = [];
				for (const one of seen) try {
					decisions.push(...[decideOne(one, request, call?.caller) ?? []].flat());
				} catch (error) {
					const { code } = error;
					if (code !== "conflict" && code !== "not-found") throw error;
					const { discussion, comment } = one;
					const record = known(discussion)?.comments.get(comment)?.record;
					const decided = newestAbout(discussion, comment);
					refused.push({
						discussion,
						comment,
						code,
						...record && { record },
						...decided && { decision: shown(decided) }
					});
				}
				return {
					decisions,
					refused,
					...page?.cursor !== void 0 && { cursor: page.cursor }
				};
			},
			decisions: log.decisions,
			administration: async () => ({ statistics: memoryStatistics({
				comments,
				log: log.all,
				now
			}) }),
			async undo(id, call) {
				throwIfAborted(call?.signal);
				assertModerator(call?.caller);
				const logged = log.find(id);
				if (!logged) throw noSuchDecision();
				return undoLogged(logged, call?.caller, "undo");
			}
		},
		logChange,
		forgetKept: log.forgetKept,
		/** A report came. */
		onReport: () => {
			reportsVersion += 1;
		}
	};
};
export { memoryModeration };

//# sourceMappingURL=memory-moderation.js.map
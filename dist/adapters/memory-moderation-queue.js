import { assertModerator, withOwnership } from "../core/caller.js";
import { throwIfAborted } from "../core/errors.js";
import { parentDetails, queuePageOf } from "../core/queue.js";
// src/adapters/memory-moderation-queue.ts
/** Reports of a comment that a queue tells. */
var REPORTS = 10;
var memoryModerationQueue = ({ comments, log, reportsVersion, now }) => {
	const { ids, known, storedIn } = comments;
	const { newestAbout, shown } = log;
	/** A removed comment with the words that it had, as long as they are kept. */
	const withKeptWords = (stored) => {
		if (stored.record.status !== "removed") return stored;
		const { before, revision, until = 0 } = newestAbout(stored.record.discussion, stored.record.id) ?? {};
		if (!before || revision !== stored.record.revision || until <= now()) return stored;
		const { author, body } = before.record;
		return {
			...stored,
			record: {
				...stored.record,
				author,
				body
			},
			email: before.email
		};
	};
	const countsOf = (owner) => {
		const counts = {
			approved: 0,
			pending: 0,
			spam: 0,
			removed: 0
		};
		for (const stored of ids().flatMap(storedIn)) if (stored.owner === owner) counts[stored.record.status] += 1;
		return counts;
	};
	return {
		async queue(query, call) {
			throwIfAborted(call?.signal);
			assertModerator(call?.caller);
			const all = ids().flatMap(storedIn).map(withKeptWords);
			const page = queuePageOf(all.map(({ record, owner, reports, email }) => ({
				record: withOwnership(record, owner, call?.caller),
				reportedAt: reports?.values().next().value?.createdAt,
				email
			})), query);
			const details = page.records.map(({ discussion, id, parent }) => {
				const { about, comments: held } = known(discussion);
				const { owner, reports, email, heldFor = [] } = withKeptWords(held.get(id));
				const above = parent === null ? void 0 : held.get(parent)?.record;
				const decided = newestAbout(discussion, id);
				return {
					discussion: about,
					...above && { parent: parentDetails(above) },
					...email && { email },
					...owner !== void 0 && { authorCounts: countsOf(owner) },
					reports: [...reports?.values() ?? []].reverse().slice(0, REPORTS),
					heldFor,
					...decided && { decision: shown(decided) }
				};
			});
			return {
				...page,
				details
			};
		},
		async queueState(call) {
			throwIfAborted(call?.signal);
			assertModerator(call?.caller);
			const all = ids().flatMap(storedIn);
			const reported = all.filter(({ reports }) => reports?.size);
			const reports = reported.reduce((sum, one) => sum + one.reports.size, 0);
			return {
				version: [
					comments.version(),
					log.version(),
					reports,
					reportsVersion()
				].join(" "),
				pending: all.filter(({ record }) => record.status === "pending").length,
				reported: reported.length
			};
		},
		async reports(id, comment, call) {
			throwIfAborted(call?.signal);
			assertModerator(call?.caller);
			return [...known(id)?.comments.get(comment)?.reports?.values() ?? []].reverse();
		}
	};
};
export { memoryModerationQueue };

//# sourceMappingURL=memory-moderation-queue.js.map
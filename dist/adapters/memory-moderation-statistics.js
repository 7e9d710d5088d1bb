import { assertModerator } from "../core/caller.js";
import { throwIfAborted } from "../core/errors.js";
import { localDays } from "../core/local-days.js";
import { timeOf } from "../core/order.js";
import { waitsOf } from "../core/statistics.js";
// src/adapters/memory-moderation-statistics.ts
var memoryStatistics = ({ comments: { ids, known, storedIn }, log, now }) => async (query, call) => {
	throwIfAborted(call?.signal);
	assertModerator(call?.caller);
	const days = localDays(now(), query);
	const since = days[0].start;
	const all = ids().flatMap(storedIn);
	const waiting = all.filter(({ record }) => record.status === "pending");
	const rules = /* @__PURE__ */ new Map();
	for (const rule of waiting.flatMap(({ heldFor = [] }) => [...new Set(heldFor.map((one) => one.rule))])) rules.set(rule, (rules.get(rule) ?? 0) + 1);
	const waits = waitsOf(log().flatMap(({ decision, undoneBy }) => {
		const { action, from, discussion, comment = "", decidedAt } = decision;
		const decided = Date.parse(decidedAt);
		const record = known(discussion)?.comments.get(comment)?.record;
		return action === "approve" && from === "pending" && !undoneBy && decided >= since && record ? Math.max(0, decided - timeOf(record)) : [];
	}));
	const countIn = (discussion) => storedIn(discussion).filter(({ record }) => record.status === "approved" && timeOf(record) >= since).length;
	return {
		days: days.map(({ day, start, end }) => {
			const counts = {
				day,
				approved: 0,
				pending: 0,
				spam: 0,
				removed: 0
			};
			for (const { record } of all) if (timeOf(record) >= start && timeOf(record) < end) counts[record.status] += 1;
			return counts;
		}),
		pending: waiting.length,
		reported: all.filter(({ reports }) => reports?.size).length,
		heldByRule: [...rules].map(([rule, count]) => ({
			rule,
			count
		})),
		...waits && { waits },
		discussions: ids().map((discussion) => {
			const { title, url } = known(discussion).about;
			return {
				discussion,
				...title && { title },
				...url && { url },
				count: countIn(discussion)
			};
		}).filter(({ count }) => count > 0).sort((one, other) => other.count - one.count || (one.discussion < other.discussion ? -1 : 1)).slice(0, 10)
	};
};
export { memoryStatistics };

//# sourceMappingURL=memory-moderation-statistics.js.map
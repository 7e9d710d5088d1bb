import { newestPageOf } from "./newest-page.js";
import { timeOf } from "./order.js";
// src/core/queue.ts
/** @throws AfterwordError `invalid` for an invalid cursor or limit */
var queuePageOf = (all, { queue = "pending", limit, cursor } = {}) => {
	const queued = all.flatMap(({ record, reportedAt }) => {
		if (queue !== "reported") return record.status === queue ? {
			record,
			time: timeOf(record)
		} : [];
		return reportedAt === void 0 ? [] : {
			record,
			time: Date.parse(reportedAt)
		};
	});
	return newestPageOf(queued, {
		limit,
		cursor
	});
};
export { queuePageOf };

//# sourceMappingURL=queue.js.map
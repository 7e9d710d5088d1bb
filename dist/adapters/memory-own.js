import { remove } from "../core/commands.js";
import { AfterwordError, throwIfAborted } from "../core/errors.js";
import { newestPageOf } from "../core/newest-page.js";
import { timeOf } from "../core/order.js";
import "../core/own-comments.js";
// src/adapters/memory-own.ts
var ownerOf = (caller) => caller?.key ?? "";
var memoryOwn = ({ storedBy, shownTo, change, forgetKept }) => ({
	async own(query = {}, call) {
		throwIfAborted(call?.signal);
		const shown = storedBy(ownerOf(call?.caller)).filter(({ record: { status } }) => status !== "spam");
		return newestPageOf(shown.map((kept) => ({
			record: shownTo(kept, call?.caller),
			time: timeOf(kept.record)
		})), query);
	},
	async removeOwn(comments, call) {
		throwIfAborted(call?.signal);
		if (comments && comments.length > 100) throw new AfterwordError("invalid", `At most 100 comments are removed at a time.`);
		const isChosen = ({ record: { id, discussion } }) => !comments || comments.some((one) => one.comment === id && one.discussion === discussion);
		const found = storedBy(ownerOf(call?.caller)).filter(isChosen);
		const removed = found.sort((a, b) => timeOf(b.record) - timeOf(a.record)).slice(0, 100);
		for (const kept of removed) {
			change(kept.record.discussion, kept, remove(kept.record));
			forgetKept(kept.record.discussion, kept.record.id);
		}
		return {
			removed: removed.length,
			more: found.length > removed.length
		};
	}
});
export { memoryOwn };

//# sourceMappingURL=memory-own.js.map
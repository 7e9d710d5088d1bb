import { edit, react, remove } from "../core/commands.js";
import { AfterwordError, noSuchComment } from "../core/errors.js";
import { versionsAfterEdit } from "../core/history.js";
import { newestPageOf } from "../core/newest-page.js";
import { timeOf } from "../core/order.js";
import "../core/own-comments.js";
// src/adapters/idb-acts.ts
var earlierKey = (id, comment) => [
	id,
	"earlier",
	comment
];
var mustFind = async (shelf, comment) => {
	const record = await shelf.find(comment);
	if (!record) throw noSuchComment(comment);
	return record;
};
var removeFrom = (store, shelf, record) => {
	const removed = remove(record);
	if (removed !== record) shelf.put(removed, record);
	store.delete(earlierKey(record.discussion, record.id));
};
var idbActs = ({ use, useAll, open, now }) => ({
	edit: (id, comment, change, call) => use("readwrite", id, call, async (shelf, store) => {
		const record = await mustFind(shelf, comment);
		const edited = edit(record, change, now());
		const earlier = await shelf.earlier(comment);
		store.put(versionsAfterEdit(earlier, record, edited, false), earlierKey(id, comment));
		return shelf.put(edited, record);
	}),
	remove: (id, comment, call) => use("readwrite", id, call, async (shelf, store) => removeFrom(store, shelf, await mustFind(shelf, comment))),
	react: (id, comment, reaction, call) => use("readwrite", id, call, async (shelf) => {
		const record = await mustFind(shelf, comment);
		const changed = react(record, reaction);
		return changed === record ? record : shelf.put(changed, record);
	}),
	history: (id, comment, call) => use("readonly", id, call, async (shelf) => {
		await mustFind(shelf, comment);
		return await shelf.earlier(comment);
	}),
	own: (query = {}, call) => useAll("readonly", call, async (store, ids) => {
		const own = [];
		for (const id of ids) for (const record of await (await open(store, id)).all()) if (record.mine) own.push(record);
		return newestPageOf(own.map((record) => ({
			record,
			time: timeOf(record)
		})), query);
	}),
	async removeOwn(comments, call) {
		if (comments && comments.length > 100) throw new AfterwordError("invalid", `At most 100 comments are removed at a time.`);
		return await useAll("readwrite", call, async (store, ids, changed) => {
			let removed = 0;
			for (const id of ids) {
				const shelf = await open(store, id);
				for (const record of await shelf.all()) {
					const isChosen = !comments || comments.some((one) => one.discussion === id && one.comment === record.id);
					if (!record.mine || !isChosen) continue;
					if (removed < 100) removeFrom(store, shelf, record);
					removed += 1;
				}
				if (shelf.close()) changed(id);
				if (removed > 100) return {
					removed: 100,
					more: true
				};
			}
			return {
				removed,
				more: false
			};
		});
	}
});
export { idbActs };

//# sourceMappingURL=idb-acts.js.map
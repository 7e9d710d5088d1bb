import { accept, discussionClosed, edit, moderate, noSuchComment, react, remove } from "../core/commands.js";
import { throwIfAborted } from "../core/errors.js";
import { follow } from "../core/follow.js";
import { countApproved, forReaders, newestOf, pageOf } from "../core/paging.js";
// src/adapters/memory.ts
var memoryAdapter = ({ archive, now = Date.now } = {}) => {
	const shelves = /* @__PURE__ */ new Map();
	let version = 0;
	const shelfOf = (id) => {
		let shelf = shelves.get(id);
		if (!shelf) shelves.set(id, shelf = {
			comments: /* @__PURE__ */ new Map(),
			about: {},
			followers: /* @__PURE__ */ new Set()
		});
		return shelf;
	};
	const recordsOf = (id) => Array.from(shelves.get(id)?.comments.values() ?? [], ({ record }) => record);
	const find = (id, comment) => {
		const kept = shelves.get(id)?.comments.get(comment);
		if (!kept) throw noSuchComment(comment);
		return kept.record;
	};
	const nudge = (id) => {
		for (const following of shelves.get(id)?.followers ?? []) following.nudge();
	};
	const put = (id, record) => {
		version += 1;
		shelfOf(id).comments.set(record.id, {
			record: Object.freeze(record),
			version
		});
		nudge(id);
		return record;
	};
	/** Writes what a command made of a record, unless it left it alone. */
	const change = (id, comment, command) => {
		const record = find(id, comment);
		const changed = command(record);
		return changed === record ? record : put(id, changed);
	};
	const changesOf = (id, since) => {
		const kept = [...shelves.get(id)?.comments.values() ?? []];
		const after = since > version ? 0 : since;
		return {
			records: kept.filter((entry) => entry.version > after).map(({ record }) => forReaders(record)),
			version,
			total: countApproved(kept.map(({ record }) => record)),
			closed: shelves.get(id)?.about.closed ?? false
		};
	};
	const adapter = {
		name: "memory",
		async list(id, query, call) {
			throwIfAborted(call?.signal);
			const records = recordsOf(id);
			const { about } = shelves.get(id) ?? {};
			return {
				...about,
				...pageOf(records, query),
				total: countApproved(records),
				version
			};
		},
		async add(id, draft, call) {
			throwIfAborted(call?.signal);
			const { comments, about } = shelfOf(id);
			const known = comments.get(draft.id);
			if (known) return known.record;
			if (about.closed) throw discussionClosed();
			const parent = draft.parent === null ? void 0 : comments.get(draft.parent)?.record;
			return put(id, accept(id, draft, parent, now()));
		},
		async count(ids, call) {
			throwIfAborted(call?.signal);
			return new Map(ids.map((id) => [id, countApproved(recordsOf(id))]));
		},
		async latest({ limit = 10 } = {}, call) {
			throwIfAborted(call?.signal);
			return newestOf([...shelves.keys()].flatMap(recordsOf), limit);
		},
		async edit(id, comment, replacement, call) {
			throwIfAborted(call?.signal);
			return change(id, comment, (record) => edit(record, replacement, now()));
		},
		async remove(id, comment, call) {
			throwIfAborted(call?.signal);
			change(id, comment, remove);
		},
		async react(id, comment, reaction, call) {
			throwIfAborted(call?.signal);
			return change(id, comment, (record) => react(record, reaction));
		},
		async moderate(id, moderation, call) {
			throwIfAborted(call?.signal);
			if ("comment" in moderation) {
				change(id, moderation.comment, (record) => moderate(record, moderation.action));
				return;
			}
			const shelf = shelfOf(id);
			const closed = moderation.action === "close";
			if (closed === (shelf.about.closed ?? false)) return;
			shelf.about = {
				...shelf.about,
				closed
			};
			version += 1;
			nudge(id);
		},
		async restore({ id, comments, ...about }, call) {
			throwIfAborted(call?.signal);
			const report = {
				added: 0,
				changed: 0,
				unchanged: 0
			};
			const shelf = shelfOf(id);
			shelf.about = {
				...shelf.about,
				...about
			};
			for (const record of comments) {
				const known = shelf.comments.get(record.id)?.record;
				if (known && known.revision >= record.revision) report.unchanged += 1;
				else {
					put(id, structuredClone(record));
					report[known ? "changed" : "added"] += 1;
				}
			}
			return report;
		},
		async changes(id, since, call) {
			throwIfAborted(call?.signal);
			return changesOf(id, since);
		},
		watch(id, since, onChange) {
			const following = follow({
				since,
				onChange,
				ask: async (from) => changesOf(id, from)
			});
			const { followers } = shelfOf(id);
			followers.add(following);
			return () => {
				followers.delete(following);
				following.stop();
			};
		}
	};
	for (const discussion of archive?.discussions ?? []) adapter.restore(discussion);
	return adapter;
};
export { memoryAdapter };

//# sourceMappingURL=memory.js.map
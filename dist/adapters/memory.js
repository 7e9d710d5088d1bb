import { checkMayChange, checkModerates, checkSameSender, checkSees, seesWaiting } from "../core/caller.js";
import { accept, discussionClosed, edit, moderate, react, remove, withMine } from "../core/commands.js";
import { noSuchComment, throwIfAborted } from "../core/errors.js";
import { follow } from "../core/follow.js";
import { noOutcomes, restored } from "../core/merge.js";
import { countApproved, forReaders, newestOf, pageOf } from "../core/paging.js";
import { ANSWER_BYTES, firstWithin, recordBytes } from "../core/weight.js";
// src/adapters/memory.ts
var reactionOf = (name, caller) => JSON.stringify([name, caller?.key]);
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
	const keptIn = (id) => [...shelves.get(id)?.comments.values() ?? []];
	const recordsIn = (id) => keptIn(id).map(({ record }) => record);
	const find = (id, comment) => {
		const kept = shelves.get(id)?.comments.get(comment);
		if (!kept) throw noSuchComment(comment);
		return kept;
	};
	const nudge = (id) => {
		for (const following of shelves.get(id)?.followers ?? []) following.nudge();
	};
	const put = (id, kept) => {
		version += 1;
		const { record } = kept;
		const wasShown = kept.wasShown || record.status === "approved";
		shelfOf(id).comments.set(record.id, {
			...kept,
			version,
			wasShown,
			record: Object.freeze(record)
		});
		nudge(id);
	};
	/** Writes what a command made of a record, unless it left it alone. */
	const change = (id, kept, changed) => {
		if (changed !== kept.record) put(id, {
			...kept,
			record: changed
		});
		return changed;
	};
	/** A record as this caller sees it. */
	const shownTo = ({ record, reactions }, caller) => withMine(record, (name) => reactions.has(reactionOf(name, caller)));
	const changesOf = (id, since, caller, most = ANSWER_BYTES) => {
		const kept = keptIn(id);
		const after = since > version ? 0 : since;
		const changed = kept.filter((entry) => entry.version > after && (entry.wasShown || seesWaiting(entry.owner, caller))).sort((a, b) => a.version - b.version);
		const told = firstWithin(changed, ({ record }) => recordBytes(record), most);
		const more = told.length < changed.length;
		return {
			records: told.map((entry) => forReaders(shownTo(entry, caller), seesWaiting(entry.owner, caller))),
			version: (more ? told.at(-1)?.version : void 0) ?? version,
			...more && { more },
			total: countApproved(kept.map(({ record }) => record)),
			closed: shelves.get(id)?.about.closed ?? false
		};
	};
	const adapter = {
		name: "memory",
		tellsReaders: true,
		async list(id, query, call) {
			throwIfAborted(call?.signal);
			const { comments, about } = shelves.get(id) ?? {};
			const page = pageOf(recordsIn(id), query, (record) => seesWaiting(comments?.get(record.id)?.owner, call?.as));
			return {
				...about,
				...page,
				records: page.records.map((record) => shownTo(find(id, record.id), call?.as)),
				total: countApproved(recordsIn(id)),
				version
			};
		},
		async add(id, draft, call) {
			throwIfAborted(call?.signal);
			const { comments, about } = shelfOf(id);
			const known = comments.get(draft.id);
			if (known) {
				checkSameSender(known.owner, call?.as);
				return shownTo(known, call?.as);
			}
			if (about.closed) throw discussionClosed();
			const parent = draft.parent === null ? void 0 : comments.get(draft.parent)?.record;
			const record = accept(id, draft, parent, now(), call?.as);
			put(id, {
				record,
				owner: call?.as?.key,
				reactions: /* @__PURE__ */ new Set()
			});
			return record;
		},
		async count(ids, call) {
			throwIfAborted(call?.signal);
			return new Map(ids.map((id) => [id, countApproved(recordsIn(id))]));
		},
		async latest({ limit = 10, discussion } = {}, call) {
			throwIfAborted(call?.signal);
			const ids = discussion === void 0 ? [...shelves.keys()] : [discussion];
			return firstWithin(newestOf(ids.flatMap(recordsIn), limit), recordBytes, ANSWER_BYTES);
		},
		async edit(id, comment, replacement, call) {
			throwIfAborted(call?.signal);
			const kept = find(id, comment);
			checkMayChange(kept.record, kept.owner, call?.as);
			const edited = edit(kept.record, replacement, now(), call?.as);
			return shownTo({
				...kept,
				record: change(id, kept, edited)
			}, call?.as);
		},
		async remove(id, comment, call) {
			throwIfAborted(call?.signal);
			const kept = find(id, comment);
			(kept.record.status === "removed" ? checkSees : checkMayChange)(kept.record, kept.owner, call?.as);
			change(id, kept, remove(kept.record));
		},
		async react(id, comment, reaction, call) {
			throwIfAborted(call?.signal);
			const kept = find(id, comment);
			checkSees(kept.record, kept.owner, call?.as);
			const key = reactionOf(reaction.name, call?.as);
			const record = react(kept.record, reaction, kept.reactions.has(key));
			if (record === kept.record) return shownTo(kept, call?.as);
			const reactions = new Set(kept.reactions);
			if (reaction.on) reactions.add(key);
			else reactions.delete(key);
			put(id, {
				...kept,
				record,
				reactions
			});
			return shownTo({
				...kept,
				record,
				reactions
			}, call?.as);
		},
		async moderate(id, moderation, call) {
			throwIfAborted(call?.signal);
			checkModerates(call?.as);
			if ("comment" in moderation) {
				const kept = find(id, moderation.comment);
				change(id, kept, moderate(kept.record, moderation));
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
			const report = noOutcomes();
			const shelf = shelfOf(id);
			shelf.about = {
				...shelf.about,
				...about
			};
			for (const given of comments) {
				const known = shelf.comments.get(given.id);
				const held = known && {
					...known,
					isOwn: known.owner !== void 0
				};
				const { outcome, record, imported } = restored(held, given, { merge: call?.merge });
				report[outcome] += 1;
				const wasShown = known?.wasShown || record.status === "removed";
				const stored = {
					record: structuredClone(record),
					imported,
					wasShown
				};
				if (!known) put(id, {
					...stored,
					owner: void 0,
					reactions: /* @__PURE__ */ new Set()
				});
				else if (record !== known.record) put(id, {
					...known,
					...stored
				});
				else shelf.comments.set(record.id, {
					...known,
					imported
				});
			}
			return report;
		},
		async version(_id, call) {
			throwIfAborted(call?.signal);
			return version;
		},
		async changes(id, since, call) {
			throwIfAborted(call?.signal);
			return changesOf(id, since, call?.as, call?.bytes);
		},
		watch(id, since, onChange) {
			const following = follow({
				since,
				onChange,
				ask: async (from) => changesOf(id, from, void 0, Infinity)
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
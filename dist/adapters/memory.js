import { assertCanChange, assertCanSee, assertModerator, assertSameSender, canSeePending, withOwnership } from "../core/caller.js";
import { createRecord, discussionClosed } from "../core/create-record.js";
import { edit, moderate, react, remove, settlesReports, withOwnReactions } from "../core/commands.js";
import { noSuchComment, throwIfAborted } from "../core/errors.js";
import { follow } from "../core/follow.js";
import { noOutcomes, restored } from "../core/merge.js";
import { countApproved, redactForReader } from "../core/open-records.js";
import { latestApproved, pageOf } from "../core/paging.js";
import { queuePageOf } from "../core/queue.js";
import { ANSWER_BYTES, firstWithin, recordBytes } from "../core/weight.js";
// src/adapters/memory.ts
var reactionOf = (name, caller) => JSON.stringify([name, caller?.key]);
/** Reports of one comment that are kept. */
var MOST_REPORTS = 100;
var memoryAdapter = ({ archive, now = Date.now } = {}) => {
	const entries = /* @__PURE__ */ new Map();
	let version = 0;
	const entryOf = (id) => {
		let shelf = entries.get(id);
		if (!shelf) entries.set(id, shelf = {
			comments: /* @__PURE__ */ new Map(),
			about: {},
			followers: /* @__PURE__ */ new Set()
		});
		return shelf;
	};
	const storedIn = (id) => [...entries.get(id)?.comments.values() ?? []];
	const recordsIn = (id) => storedIn(id).map(({ record }) => record);
	const find = (id, comment) => {
		const kept = entries.get(id)?.comments.get(comment);
		if (!kept) throw noSuchComment(comment);
		return kept;
	};
	const nudge = (id) => {
		for (const following of entries.get(id)?.followers ?? []) following.nudge();
	};
	const put = (id, kept) => {
		version += 1;
		const { record } = kept;
		const wasShown = kept.wasShown || record.status === "approved";
		const reports = record.status === "removed" ? void 0 : kept.reports;
		entryOf(id).comments.set(record.id, {
			...kept,
			reports,
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
	const shownTo = ({ record, owner, reactions }, caller) => withOwnReactions(withOwnership(record, owner, caller), (name) => reactions.has(reactionOf(name, caller)));
	const changesOf = (id, since, caller, most = ANSWER_BYTES) => {
		const kept = storedIn(id);
		const after = since > version ? 0 : since;
		const changed = kept.filter((entry) => entry.version > after && (entry.wasShown || canSeePending(entry.owner, caller))).sort((a, b) => a.version - b.version);
		const told = firstWithin(changed, ({ record }) => recordBytes(record), most);
		const more = told.length < changed.length;
		return {
			records: told.map((entry) => redactForReader(shownTo(entry, caller), canSeePending(entry.owner, caller))),
			version: (more ? told.at(-1)?.version : void 0) ?? version,
			...more && { more },
			total: countApproved(kept.map(({ record }) => record)),
			closed: entries.get(id)?.about.closed ?? false
		};
	};
	const adapter = {
		name: "memory",
		multiUser: true,
		async list(id, query, call) {
			throwIfAborted(call?.signal);
			const { comments, about } = entries.get(id) ?? {};
			const page = pageOf(recordsIn(id), query, (record) => canSeePending(comments?.get(record.id)?.owner, call?.caller));
			return {
				...about,
				...page,
				records: page.records.map((record) => shownTo(find(id, record.id), call?.caller)),
				total: countApproved(recordsIn(id)),
				version
			};
		},
		async add(id, draft, call) {
			throwIfAborted(call?.signal);
			const { comments, about } = entryOf(id);
			const known = comments.get(draft.id);
			if (known) {
				assertSameSender(known.owner, call?.caller);
				return shownTo(known, call?.caller);
			}
			if (about.closed) throw discussionClosed();
			const parent = draft.parent === null ? void 0 : comments.get(draft.parent)?.record;
			const added = {
				record: createRecord(id, draft, parent, now(), call?.caller),
				owner: call?.caller?.key ?? "",
				reactions: /* @__PURE__ */ new Set()
			};
			put(id, added);
			return shownTo(added, call?.caller);
		},
		async count(ids, call) {
			throwIfAborted(call?.signal);
			return new Map(ids.map((id) => [id, countApproved(recordsIn(id))]));
		},
		async latest({ limit = 10, discussion } = {}, call) {
			throwIfAborted(call?.signal);
			const ids = discussion === void 0 ? [...entries.keys()] : [discussion];
			return firstWithin(latestApproved(ids.flatMap(recordsIn), limit), recordBytes, ANSWER_BYTES);
		},
		async edit(id, comment, replacement, call) {
			throwIfAborted(call?.signal);
			const kept = find(id, comment);
			assertCanChange(kept.record, kept.owner, call?.caller, now());
			const edited = edit(kept.record, replacement, now(), call?.caller);
			return shownTo({
				...kept,
				record: change(id, kept, edited)
			}, call?.caller);
		},
		async remove(id, comment, call) {
			throwIfAborted(call?.signal);
			const kept = find(id, comment);
			(kept.record.status === "removed" ? assertCanSee : assertCanChange)(kept.record, kept.owner, call?.caller, now());
			change(id, kept, remove(kept.record));
		},
		async react(id, comment, reaction, call) {
			throwIfAborted(call?.signal);
			const kept = find(id, comment);
			assertCanSee(kept.record, kept.owner, call?.caller);
			const key = reactionOf(reaction.name, call?.caller);
			const record = react(kept.record, reaction, kept.reactions.has(key));
			if (record === kept.record) return shownTo(kept, call?.caller);
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
			}, call?.caller);
		},
		async report(id, comment, { reason }, call) {
			throwIfAborted(call?.signal);
			const kept = find(id, comment);
			assertCanSee(kept.record, kept.owner, call?.caller);
			if (kept.record.status === "removed") throw noSuchComment(comment);
			const reader = call?.caller?.key ?? "";
			const { reports = /* @__PURE__ */ new Map() } = kept;
			if (reports.has(reader) || reports.size >= MOST_REPORTS) return;
			const report = {
				reason,
				createdAt: new Date(now()).toISOString()
			};
			entryOf(id).comments.set(comment, {
				...kept,
				reports: new Map([...reports, [reader, report]])
			});
		},
		async queue(query, call) {
			throwIfAborted(call?.signal);
			assertModerator(call?.caller);
			const all = [...entries.keys()].flatMap(storedIn);
			return queuePageOf(all.map((entry) => ({
				record: withOwnership(entry.record, entry.owner, call?.caller),
				reportedAt: entry.reports?.values().next().value?.createdAt
			})), query);
		},
		async reports(id, comment, call) {
			throwIfAborted(call?.signal);
			assertModerator(call?.caller);
			return [...entries.get(id)?.comments.get(comment)?.reports?.values() ?? []].reverse();
		},
		async moderate(id, moderation, call) {
			throwIfAborted(call?.signal);
			assertModerator(call?.caller);
			if ("comment" in moderation) {
				const kept = find(id, moderation.comment);
				const { reports: _, ...settled } = kept;
				const moderated = moderate(kept.record, moderation);
				const next = settlesReports(moderation) ? settled : kept;
				if (moderated === kept.record) entryOf(id).comments.set(moderation.comment, next);
				else change(id, next, moderated);
				return;
			}
			const shelf = entryOf(id);
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
			const shelf = entryOf(id);
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
			return changesOf(id, since, call?.caller, call?.bytes);
		},
		watch(id, since, onChange) {
			const following = follow({
				since,
				onChange,
				ask: async (from) => changesOf(id, from, void 0, Infinity)
			});
			const { followers } = entryOf(id);
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
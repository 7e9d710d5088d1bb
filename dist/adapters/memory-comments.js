import { canSeePending, withOwnership } from "../core/caller.js";
import { withOwnReactions } from "../core/commands.js";
import { noSuchComment } from "../core/errors.js";
import { countApproved, redactForReader } from "../core/open-records.js";
import { ANSWER_BYTES, firstWithin, recordBytes } from "../core/weight.js";
// src/adapters/memory-comments.ts
var reactionOf = (name, caller) => JSON.stringify([name, caller?.key]);
var memoryComments = () => {
	const entries = /* @__PURE__ */ new Map();
	let newest = 0;
	const entryOf = (id) => {
		let entry = entries.get(id);
		if (!entry) entries.set(id, entry = {
			comments: /* @__PURE__ */ new Map(),
			about: {},
			followers: /* @__PURE__ */ new Set()
		});
		return entry;
	};
	const storedIn = (id) => [...entries.get(id)?.comments.values() ?? []];
	/** What a reader wrote, in all discussions, except what was removed. */
	const storedBy = (owner) => [...entries.keys()].flatMap(storedIn).filter((stored) => stored.owner === owner && stored.record.status !== "removed");
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
		newest += 1;
		const { record } = kept;
		const wasShown = kept.wasShown || record.status === "approved";
		const [reports, earlier] = record.status === "removed" ? [] : [kept.reports, kept.earlier];
		entryOf(id).comments.set(record.id, {
			...kept,
			reports,
			earlier,
			version: newest,
			wasShown,
			record: Object.freeze(record)
		});
		nudge(id);
	};
	/** Stores the result of a command, unless it changed nothing. */
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
		const after = since > newest ? 0 : since;
		const changed = kept.filter((entry) => entry.version > after && (entry.wasShown || canSeePending(entry.owner, caller))).sort((a, b) => a.version - b.version);
		const told = firstWithin(changed, ({ record }) => recordBytes(record), most);
		const more = told.length < changed.length;
		return {
			records: told.map((entry) => redactForReader(shownTo(entry, caller), canSeePending(entry.owner, caller))),
			version: (more ? told.at(-1)?.version : void 0) ?? newest,
			...more && { more },
			total: countApproved(kept.map(({ record }) => record)),
			closed: entries.get(id)?.about.closed ?? false
		};
	};
	return {
		/** The ids of all discussions. */
		ids: () => [...entries.keys()],
		/** What is stored of a discussion, if there is anything. */
		known: (id) => entries.get(id),
		/** The number of the newest change. */
		version: () => newest,
		/** Counts a change of a discussion itself, and reports it. */
		changed: (id) => {
			newest += 1;
			nudge(id);
		},
		entryOf,
		storedIn,
		storedBy,
		recordsIn,
		find,
		put,
		change,
		shownTo,
		changesOf
	};
};
export { memoryComments, reactionOf };

//# sourceMappingURL=memory-comments.js.map
import { actsAsModerator, assertCanChange, assertCanSee, assertSameSender, canSeePending } from "../core/caller.js";
import { createRecord, discussionClosed } from "../core/create-record.js";
import { edit, react, remove } from "../core/commands.js";
import { markEditor } from "../core/deciding.js";
import { noSuchComment, throwIfAborted } from "../core/errors.js";
import { follow } from "../core/follow.js";
import { versionsAfterEdit } from "../core/history.js";
import { noOutcomes, restored } from "../core/merge.js";
import { countApproved } from "../core/open-records.js";
import { latestApproved } from "../core/paging.js";
import { pageOfSearch } from "../core/search-page.js";
import { ANSWER_BYTES, firstWithin, recordBytes } from "../core/weight.js";
import { memoryComments, reactionOf } from "./memory-comments.js";
import { memoryModeration } from "./memory-moderation.js";
import { memoryOwn } from "./memory-own.js";
import { memoryPageOf } from "./memory-pages.js";
// src/adapters/memory.ts
/** How many reports of one comment are kept. */
var MOST_REPORTS = 100;
var memoryAdapter = ({ archive, now = Date.now } = {}) => {
	const stored = memoryComments();
	const moderation = memoryModeration({
		comments: stored,
		now
	});
	const { ids, known, version, entryOf, storedBy, recordsIn, find, put, change, shownTo, changesOf } = stored;
	const adapter = {
		name: "memory",
		multiUser: true,
		async list(id, query, call) {
			throwIfAborted(call?.signal);
			const { comments, about } = known(id) ?? {};
			const page = memoryPageOf(recordsIn(id), query, (record) => canSeePending(comments?.get(record.id)?.owner, call?.caller));
			return {
				...about,
				...page,
				records: page.records.map((record) => shownTo(find(id, record.id), call?.caller)),
				total: countApproved(recordsIn(id)),
				version: version()
			};
		},
		async add(id, draft, call) {
			throwIfAborted(call?.signal);
			const { comments, about } = entryOf(id);
			const earlier = comments.get(draft.id);
			if (earlier) {
				assertSameSender(earlier.owner, call?.caller);
				return shownTo(earlier, call?.caller);
			}
			if (about.closed) throw discussionClosed();
			const parent = draft.parent === null ? void 0 : comments.get(draft.parent)?.record;
			const added = {
				record: createRecord(id, draft, parent, now(), call?.caller),
				owner: call?.caller?.key ?? "",
				reactions: /* @__PURE__ */ new Set(),
				heldFor: call?.caller?.heldFor,
				email: draft.author.email
			};
			put(id, added);
			return shownTo(added, call?.caller);
		},
		async count(discussions, call) {
			throwIfAborted(call?.signal);
			return new Map(discussions.map((id) => [id, countApproved(recordsIn(id))]));
		},
		async latest({ limit = 10, discussion } = {}, call) {
			throwIfAborted(call?.signal);
			const asked = discussion === void 0 ? ids() : [discussion];
			return firstWithin(latestApproved(asked.flatMap(recordsIn), limit), recordBytes, ANSWER_BYTES);
		},
		async search(id, query, call) {
			throwIfAborted(call?.signal);
			const { records, ...page } = await pageOfSearch(recordsIn(id), query);
			return {
				...page,
				records: records.map((record) => shownTo(find(id, record.id), call?.caller))
			};
		},
		async edit(id, comment, replacement, call) {
			throwIfAborted(call?.signal);
			const kept = find(id, comment);
			assertCanChange(kept.record, kept.owner, call?.caller, now());
			const isByModerator = actsAsModerator(kept.owner, call?.caller);
			const edited = markEditor(edit(kept.record, replacement, now(), call?.caller), isByModerator);
			const earlier = versionsAfterEdit(kept.earlier ?? [], kept.record, edited, isByModerator);
			const { heldFor = kept.heldFor } = edited.status === "approved" ? {} : call?.caller ?? {};
			change(id, {
				...kept,
				earlier,
				heldFor
			}, edited);
			if (isByModerator) moderation.logChange("edit", kept, edited, call?.caller);
			return shownTo({
				...kept,
				record: edited
			}, call?.caller);
		},
		async history(id, comment, call) {
			throwIfAborted(call?.signal);
			const kept = find(id, comment);
			assertCanSee(kept.record, kept.owner, call?.caller);
			return kept.earlier ?? [];
		},
		async remove(id, comment, call) {
			throwIfAborted(call?.signal);
			const kept = find(id, comment);
			(kept.record.status === "removed" ? assertCanSee : assertCanChange)(kept.record, kept.owner, call?.caller, now());
			const removed = change(id, kept, remove(kept.record));
			if (!actsAsModerator(kept.owner, call?.caller)) moderation.forgetKept(id, comment);
			else if (removed !== kept.record) moderation.logChange("remove", kept, removed, call?.caller);
		},
		...memoryOwn({
			storedBy,
			shownTo,
			change,
			forgetKept: moderation.forgetKept
		}),
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
			moderation.onReport();
		},
		...moderation.adapter,
		async restore({ id, comments, ...about }, call) {
			throwIfAborted(call?.signal);
			const report = noOutcomes();
			const entry = entryOf(id);
			entry.about = {
				...entry.about,
				...about
			};
			for (const given of comments) {
				const before = entry.comments.get(given.id);
				const held = before && {
					...before,
					isOwn: before.owner !== void 0
				};
				const { outcome, record, imported } = restored(held, given, { merge: call?.merge });
				report[outcome] += 1;
				const wasShown = before?.wasShown || record.status === "removed";
				const kept = {
					record: structuredClone(record),
					imported,
					wasShown
				};
				if (!before) put(id, {
					...kept,
					owner: void 0,
					reactions: /* @__PURE__ */ new Set()
				});
				else if (record !== before.record) put(id, {
					...before,
					...kept
				});
				else entry.comments.set(record.id, {
					...before,
					imported
				});
			}
			return report;
		},
		async version(_id, call) {
			throwIfAborted(call?.signal);
			return version();
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
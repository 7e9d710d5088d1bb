import { __exportAll } from "../_virtual/_rolldown/runtime.js";
import { checkDraft } from "./draft.js";
import { AfterwordError, noSuchComment } from "./errors.js";
import { withoutWords } from "./records.js";
import { createRecord, discussionClosed } from "./create-record.js";
// src/core/commands.ts
var commands_exports = /* @__PURE__ */ __exportAll({
	createRecord: () => createRecord,
	discussionClosed: () => discussionClosed,
	edit: () => edit,
	moderate: () => moderate,
	react: () => react,
	remove: () => remove,
	settlesReports: () => settlesReports,
	withOwnReactions: () => withOwnReactions
});
/** @throws AfterwordError `conflict` if the record is not at the revision that the caller saw */
var checkRevision = (record, seen) => {
	if (seen !== void 0 && seen !== record.revision) throw new AfterwordError("conflict", `Comment ${record.id} is at revision ${record.revision}, not ${seen}.`);
};
/**
* The record with another body. If `caller.status` is `pending`, an approved comment becomes pending again.
*
* @throws AfterwordError `conflict` if the record is not at `revision` any more
*/
var edit = (record, change, now, caller) => {
	if (record.status === "removed") throw noSuchComment(record.id);
	checkRevision(record, change.revision);
	checkDraft({
		id: record.id,
		parent: record.parent,
		author: { name: "" },
		body: change.body
	});
	return {
		...record,
		body: {
			format: change.body.format,
			source: change.body.source
		},
		editedAt: new Date(now).toISOString(),
		status: record.status === "approved" ? caller?.status ?? "approved" : record.status,
		revision: record.revision + 1
	};
};
/** The record without its words, with the status `removed`; the same object if it is removed already. */
var remove = (record) => record.status === "removed" ? record : {
	...withoutWords(record, "removed"),
	revision: record.revision + 1
};
/**
* The record with a reader's reaction set or taken back; the same object if nothing changes. Only an approved comment takes
* reactions.
*
* @param mine whether the reader has this reaction already, if the record does not say so
* @throws AfterwordError `not-found`
*/
var react = (record, { name, on }, mine) => {
	if (record.status !== "approved") throw noSuchComment(record.id);
	const { [name]: own, ...others } = record.reactions ?? {};
	const old = Object.hasOwn(record.reactions ?? {}, name) && own || {
		count: 0,
		mine: false
	};
	if ((mine ?? old.mine) === on) return record;
	const count = old.count + (on ? 1 : -1);
	return {
		...record,
		reactions: count > 0 ? {
			...others,
			[name]: {
				count,
				mine: on
			}
		} : others,
		reactionsRevision: (record.reactionsRevision ?? 0) + 1
	};
};
/** A record's reactions as one reader sees them. */
var withOwnReactions = (record, isMine) => record.reactions ? {
	...record,
	reactions: Object.fromEntries(Object.entries(record.reactions).map(([name, { count }]) => [name, {
		count,
		mine: isMine(name)
	}]))
} : record;
/** Whether a moderator's act deletes the reports of a comment: every act does, except to pin and unpin it. */
var settlesReports = ({ action }) => action !== "pin" && action !== "unpin";
var statusAfter = {
	approve: "approved",
	hold: "pending",
	spam: "spam"
};
/**
* The record after a moderator's act on it; the same object if nothing changes.
*
* @throws AfterwordError `conflict` if the record is not at the revision that the moderator saw
*/
var moderate = (record, { action, revision }) => {
	checkRevision(record, revision);
	if (action === "remove" || record.status === "removed") return remove(record);
	if (action === "pin" || action === "unpin") {
		const pinned = action === "pin";
		return pinned === (record.pinned ?? false) ? record : {
			...record,
			pinned,
			revision: record.revision + 1
		};
	}
	const status = statusAfter[action];
	return status === record.status ? record : {
		...record,
		status,
		revision: record.revision + 1
	};
};
export { commands_exports, createRecord, discussionClosed, edit, moderate, react, remove, settlesReports, withOwnReactions };

//# sourceMappingURL=commands.js.map
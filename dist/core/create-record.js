import { checkDraft } from "./draft.js";
import { AfterwordError, noSuchComment } from "./errors.js";
// src/core/create-record.ts
/** A draft as a record with the date `now` (milliseconds since 1970). */
var recordFromDraft = (discussion, { id, parent, author: { name, url }, body: { format, source } }, now) => ({
	id,
	discussion,
	parent,
	author: {
		name: name.trim(),
		...url && { url }
	},
	body: {
		format,
		source
	},
	createdAt: new Date(now).toISOString(),
	status: "approved",
	kind: "comment",
	revision: 1
});
/**
* The record that is stored for a draft.
*
* @param parent the stored record with the draft's parent id; only an approved comment can have replies
* @param now the store's clock, milliseconds since 1970
* @param caller who sent it; a signed-in reader's own name and address are used, and not those in the draft
* @throws AfterwordError `invalid` or `not-found`
*/
var createRecord = (discussion, draft, parent, now, caller) => {
	checkDraft(draft);
	if (draft.parent !== null && parent?.status !== "approved") throw noSuchComment(draft.parent);
	return {
		...recordFromDraft(discussion, draft, now),
		...caller?.author && { author: caller.author },
		status: caller?.status ?? "approved"
	};
};
var discussionClosed = () => new AfterwordError("closed", "This discussion is closed.");
export { createRecord, discussionClosed, recordFromDraft };

//# sourceMappingURL=create-record.js.map
import { moderate, settlesReports } from "./commands.js";
import "./decisions.js";
import { AfterwordError } from "./errors.js";
import { COMMENT_MODERATIONS, wordIn } from "./vocabulary.js";
// src/core/deciding.ts
/** @throws AfterwordError `invalid` */
var checkRequest = ({ comments, matching, reason }) => {
	if (!comments === !matching) throw new AfterwordError("invalid", "A decision needs either a list of comments or a filter.");
	if (comments && comments.length > 100) throw new AfterwordError("invalid", `At most 100 comments are decided about at a time.`);
	if (reason && reason.length > 500) throw new AfterwordError("invalid", `A reason may have at most 500 characters.`);
};
/** The act on a comment that an action means; `undefined` for one that is about its discussion, and for `restore`. */
var moderationOf = (action, { comment, revision }) => {
	const known = wordIn(COMMENT_MODERATIONS, action);
	return known && {
		action: known,
		comment,
		revision
	};
};
/**
* What an act makes of a comment; `undefined` if it changes nothing.
*
* @throws AfterwordError `conflict`
*/
var outcomeOf = (record, moderation, isReported) => {
	const moderated = moderate(record, moderation);
	const settles = isReported && settlesReports(moderation);
	return moderated === record && !settles ? void 0 : {
		record: moderated,
		settles
	};
};
/** The record as it was before a decision. Reactions since then stay. */
var undone = (record, before) => {
	const { reactions: _, reactionsRevision: __, ...words } = before;
	const { reactions, reactionsRevision } = record.status === "removed" ? before : record;
	return {
		...words,
		...reactions && { reactions },
		...reactionsRevision !== void 0 && { reactionsRevision },
		revision: record.revision + 1
	};
};
/** An edited record, with a mark if a moderator has edited somebody else's comment. */
var markEditor = (edited, isByModerator) => {
	const { editedBy: _, ...rest } = edited;
	return isByModerator ? {
		...rest,
		editedBy: "moderator"
	} : rest;
};
var noSuchDecision = () => new AfterwordError("not-found", "There is no such decision, or the time to undo it is over.");
var movedOn = () => new AfterwordError("conflict", "The comment has changed since, or the decision was undone.");
export { checkRequest, markEditor, moderationOf, movedOn, noSuchDecision, outcomeOf, undone };

//# sourceMappingURL=deciding.js.map
import { AfterwordError, noSuchComment } from "./errors.js";
// src/core/caller.ts
/**
* Checks that a caller may see a comment: an approved one, their own unless it is spam, or any if they are a moderator.
* Every act on a comment begins with this.
*
* @param owner the key of the reader who wrote it
* @throws AfterwordError `not-found`, the same as if there were no such comment
*/
var assertCanSee = (record, owner, caller) => {
	if (!caller || caller.moderates || record.status === "approved") return;
	if (record.status === "spam" || owner !== caller.key) throw noSuchComment(record.id);
};
/**
* Checks that a caller may change a comment.
*
* @param owner the key of the reader who wrote it
* @param now the store's clock, by which the record was dated; milliseconds since 1970
* @throws AfterwordError `not-found` if they may not see it, otherwise `forbidden`
*/
var assertCanChange = (record, owner, caller, now) => {
	assertCanSee(record, owner, caller);
	if (!caller || caller.moderates) return;
	if (owner !== caller.key) throw forbidden("This comment is somebody else’s.");
	if (now > changeEnd(record, caller)) throw forbidden("This comment is too old to be changed.");
};
/** The last moment in which its author may change a comment; milliseconds since 1970. */
var changeEnd = ({ createdAt }, caller) => caller?.moderates ? Infinity : Date.parse(createdAt) + (caller?.changeWindow ?? Infinity);
/** The last moment that a date can be. */
var LAST_DATE = 864e13;
/**
* A record as a caller gets it: it says whether it is theirs, and until when they may change it. A removed comment, or spam,
* is never called somebody's own.
*
* @param owner the key of the reader who wrote it; absent if nobody knows, such as for a restored comment
*/
var withOwnership = (record, owner, caller) => {
	if (!(record.status === "approved" || record.status === "pending") || owner !== (caller?.key ?? "")) return record;
	const end = changeEnd(record, caller);
	return {
		...record,
		mine: true,
		...end <= LAST_DATE && { editableUntil: new Date(end).toISOString() }
	};
};
/**
* Checks that a draft which was added before is added again by the same caller. Others must not learn what became of it.
*
* @throws AfterwordError `conflict`
*/
var assertSameSender = (owner, caller) => {
	if (caller && owner !== caller.key) throw new AfterwordError("conflict", "Somebody else’s comment has this id: make a random one for each draft.");
};
/** @throws AfterwordError `forbidden` */
var assertModerator = (caller) => {
	if (caller && !caller.moderates) throw forbidden("Only a moderator may do that.");
};
/** Whether a caller changes somebody else's comment, as a moderator. */
var actsAsModerator = (owner, caller) => caller?.moderates === true && owner !== caller.key;
/** Whether a caller sees a comment while it is pending. */
var canSeePending = (owner, caller) => caller !== void 0 && (caller.moderates === true || owner === caller.key);
var forbidden = (message) => new AfterwordError("forbidden", message);
export { actsAsModerator, assertCanChange, assertCanSee, assertModerator, assertSameSender, canSeePending, withOwnership };

//# sourceMappingURL=caller.js.map
import { AfterwordError, noSuchComment } from "./errors.js";
// src/core/caller.ts
/**
* Makes sure that a caller may see a comment: what everyone sees, their own unless it is spam, all for a moderator. Every
* act on a comment begins with this.
*
* @param owner the key of whoever wrote it
* @throws AfterwordError `not-found`, as for a comment that is not there
*/
var checkSees = (record, owner, caller) => {
	if (!caller || caller.moderates || record.status === "approved") return;
	if (record.status === "spam" || owner !== caller.key) throw noSuchComment(record.id);
};
/**
* Makes sure that a caller may change a comment.
*
* @param owner the key of whoever wrote it
* @throws AfterwordError `not-found` for what they may not see, else `forbidden`
*/
var checkMayChange = (record, owner, caller) => {
	checkSees(record, owner, caller);
	if (!caller || caller.moderates) return;
	if (owner !== caller.key) throw forbidden("This comment is somebody else’s.");
	if (Date.parse(record.createdAt) < (caller.changesSince ?? -Infinity)) throw forbidden("This comment is too old to be changed.");
};
/**
* Makes sure that a draft which was added before is added again by the same caller: nobody else is told what became of it.
*
* @throws AfterwordError `conflict`
*/
var checkSameSender = (owner, caller) => {
	if (caller && owner !== caller.key) throw new AfterwordError("conflict", "Somebody else’s comment has this id: make a random one for each draft.");
};
/** @throws AfterwordError `forbidden` */
var checkModerates = (caller) => {
	if (caller && !caller.moderates) throw forbidden("Only a moderator may do that.");
};
/** Whether a caller sees a comment before it is approved. */
var seesWaiting = (owner, caller) => caller !== void 0 && (caller.moderates === true || owner === caller.key);
var forbidden = (message) => new AfterwordError("forbidden", message);
export { checkMayChange, checkModerates, checkSameSender, checkSees, seesWaiting };

//# sourceMappingURL=caller.js.map
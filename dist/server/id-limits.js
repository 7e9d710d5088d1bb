import { AfterwordError } from "../core/errors.js";
// src/server/id-limits.ts
var DISCUSSION_ID_BYTES = 2e3;
var encoder = new TextEncoder();
/** Most ids need not be encoded to know this: a UTF-16 unit has at most three bytes. */
var isWithin = (id, most) => id.length * 3 <= most || id.length <= most && encoder.encode(id).byteLength <= most;
/** @throws AfterwordError `invalid` */
var checkDiscussionId = (id) => {
	if (isWithin(id, 2e3)) return;
	throw new AfterwordError("invalid", `The id of a discussion may have ${DISCUSSION_ID_BYTES} bytes (UTF-8).`);
};
/** @throws AfterwordError `invalid` */
var checkCommentId = (id) => {
	if (isWithin(id, 256)) return;
	throw new AfterwordError("invalid", `The id of a comment may have 256 bytes (UTF-8).`);
};
/**
* Checks the ids in the query of a request, where each `id` is a discussion's.
*
* @throws AfterwordError `invalid`
*/
var checkNamedIds = (query) => {
	const { discussion, comment, thread, around, id } = query;
	if (typeof discussion === "string") checkDiscussionId(discussion);
	for (const one of [
		comment,
		thread,
		around
	]) if (typeof one === "string") checkCommentId(one);
	if (typeof id === "object") for (const one of id) checkDiscussionId(one);
};
var checkComment = ({ id, parent }) => {
	checkCommentId(id);
	if (parent) checkCommentId(parent);
};
/**
* Checks the ids in a body that the schema of this name has accepted.
*
* @throws AfterwordError `invalid`
*/
var checkIdsIn = (name, body) => {
	if (name === "Draft") checkComment(body);
	if (name !== "Discussion") return;
	const { id, comments } = body;
	checkDiscussionId(id);
	for (const comment of comments) checkComment(comment);
};
export { DISCUSSION_ID_BYTES, checkIdsIn, checkNamedIds };

//# sourceMappingURL=id-limits.js.map
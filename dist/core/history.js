import { firstWithin, textBytes } from "./weight.js";
/** and the bytes of their texts together. */
var MOST_BYTES = 1e5;
/**
* The earlier versions that are kept when a comment is edited, newest first. A text that readers did not see, because it waited for a
* moderator, is not kept. If a moderator edits somebody else's comment, nothing is kept: that takes words away.
*
* @param earlier what was kept before
* @param isByModerator whether a moderator edits somebody else's comment
*/
var versionsAfterEdit = (earlier, before, after, isByModerator) => {
	if (isByModerator) return [];
	const { body, editedAt, createdAt, status } = before;
	if (body.format === after.body.format && body.source === after.body.source || status !== "approved") return earlier;
	const versions = [{
		body,
		writtenAt: editedAt ?? createdAt
	}, ...earlier];
	return firstWithin(versions.slice(0, 20), (version) => textBytes(version.body.source), MOST_BYTES);
};
export { versionsAfterEdit };

//# sourceMappingURL=history.js.map
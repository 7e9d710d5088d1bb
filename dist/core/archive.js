import { isText, keepValidRecords, oneOf, optional, shape } from "./check-record.js";
import { AfterwordError } from "./errors.js";
import { stateNumber, withoutOwnership } from "./records.js";
// src/core/archive.ts
/** The version this code writes, and the newest it reads. */
var ARCHIVE_VERSION = 1;
var isFrame = shape({
	id: isText,
	title: optional(isText),
	url: optional(isText),
	closed: oneOf([
		true,
		false,
		void 0
	]),
	comments: Array.isArray
});
var corrupt = (message, cause) => new AfterwordError("corrupt", message, { cause });
/** Of several records with the same id, only the newest state. */
var newestRevisions = (records) => {
	const newest = /* @__PURE__ */ new Map();
	for (const record of records) {
		const rival = newest.get(record.id);
		if (!rival || stateNumber(rival) < stateNumber(record)) newest.set(record.id, record);
	}
	return [...newest.values()];
};
/**
* The archive in a parsed JSON value, without invalid records; `warn` is called for each of them.
*
* @throws AfterwordError `corrupt` if it is not an archive, or of a version that this code does not know
*/
var checkArchive = (value, warn = console.warn) => {
	const { afterword, discussions } = Object(value);
	if (typeof afterword === "number" && afterword !== 1) throw corrupt(`This archive is of version ${afterword}, not 1.`);
	if (afterword !== 1 || !Array.isArray(discussions)) throw corrupt("An archive needs {\"afterword\": 1, \"discussions\": […]}.");
	return {
		afterword,
		discussions: discussions.map((discussion, index) => {
			if (!isFrame(discussion)) throw corrupt(`discussions[${index}] needs an "id" and "comments". "title" and "url" are texts, "closed" is true or false.`);
			return {
				...discussion,
				comments: newestRevisions(keepValidRecords(discussion.comments, warn)).map((record) => "mine" in record || "editableUntil" in record ? withoutOwnership(record) : record)
			};
		})
	};
};
/**
* The archive in a text.
*
* @throws AfterwordError `corrupt` if it is not JSON or not an archive
*/
var parseArchive = (text) => {
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw corrupt("This archive is not JSON.", cause);
	}
	return checkArchive(value);
};
export { ARCHIVE_VERSION, checkArchive, parseArchive };

//# sourceMappingURL=archive.js.map
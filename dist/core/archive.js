import { sift } from "./check-record.js";
import { AfterwordError } from "./errors.js";
// src/core/archive.ts
/** The version this code writes, and the newest it reads. */
var ARCHIVE_VERSION = 1;
var corrupt = (message, cause) => new AfterwordError("corrupt", message, { cause });
/**
* The archive in a parsed JSON value, without the records that break the contract; `warn` is told of each of those.
*
* @throws AfterwordError `corrupt` when it is none, or of a newer version than this code knows
*/
var checkArchive = (value, warn = console.warn) => {
	const { afterword, discussions } = Object(value);
	if (typeof afterword === "number" && afterword !== 1) throw corrupt(`This archive is of version ${afterword}, not 1.`);
	if (afterword !== 1 || !Array.isArray(discussions)) throw corrupt("This is no archive: it needs {\"afterword\": 1, \"discussions\": […]}.");
	return {
		afterword,
		discussions: discussions.map((discussion, index) => {
			const { id, comments } = Object(discussion);
			if (typeof id !== "string" || !Array.isArray(comments)) throw corrupt(`discussions[${index}] needs an "id" and "comments".`);
			return {
				...discussion,
				comments: sift(comments, warn)
			};
		})
	};
};
/**
* The archive in a text.
*
* @throws AfterwordError `corrupt` when it is not JSON or not an archive
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
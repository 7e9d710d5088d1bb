import { sift } from "./check-record.js";
import { AfterwordError } from "./errors.js";
// src/core/archive.ts
/** The version this code writes, and the newest it reads. */
var ARCHIVE_VERSION = 1;
var corrupt = (message) => new AfterwordError("corrupt", message);
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isDiscussion = (value) => isObject(value) && typeof value["id"] === "string" && Array.isArray(value["comments"]);
/**
* The archive in a parsed JSON value, without the records that break the contract; `warn` is told of each of those.
*
* @throws AfterwordError `corrupt` when it is none, or of a newer version than this code knows
*/
var checkArchive = (value, warn = (message) => console.warn(message)) => {
	if (!isObject(value) || typeof value["afterword"] !== "number") throw corrupt("This is no Afterword archive: it must be {\"afterword\": 1, \"discussions\": […]}.");
	if (value["afterword"] !== 1) throw corrupt(`This archive is of version ${value["afterword"]}; this Afterword reads version 1.`);
	const { discussions } = value;
	if (!Array.isArray(discussions)) throw corrupt("This archive has no list of \"discussions\".");
	const broken = discussions.findIndex((discussion) => !isDiscussion(discussion));
	if (broken >= 0) throw corrupt(`discussions[${broken}] of this archive needs an "id" and a list of "comments".`);
	return {
		afterword: 1,
		discussions: discussions.map((discussion) => ({
			...discussion,
			comments: sift(discussion.comments, warn)
		}))
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
		throw new AfterwordError("corrupt", "This archive is not JSON.", { cause });
	}
	return checkArchive(value);
};
export { ARCHIVE_VERSION, checkArchive, parseArchive };

//# sourceMappingURL=archive.js.map
import "../core/archive.js";
import { faultOf } from "../core/check-record.js";
import { AfterwordError } from "../core/errors.js";
import { JSONParser } from "@streamparser/json";
// src/importers/archive.ts
var corrupt = (message, cause) => new AfterwordError("corrupt", message, cause === void 0 ? {} : { cause });
/**
* The entries of an archive.
*
* @throws AfterwordError `corrupt`, naming the line or the byte, as soon as it meets what is no archive
*/
async function* readArchive(source, options) {
	const chunks = source[Symbol.asyncIterator]();
	const decoder = new TextDecoder("utf-8", { fatal: true });
	const read = async () => {
		const next = await chunks.next();
		try {
			return next.done ? void 0 : decoder.decode(next.value, { stream: true });
		} catch (cause) {
			throw corrupt("This file is not UTF-8.", cause);
		}
	};
	let head = "";
	for (let text = await read(); text !== void 0; text = await read()) {
		head += text;
		if (head.includes("\n") || head.length > LONGEST_HEADER) break;
	}
	const rest = async function* () {
		yield head;
		for (let text = await read(); text !== void 0; text = await read()) yield text;
	};
	yield* isHeader(head.split("\n", 1)[0] ?? "") ? readLines(rest(), options) : readDocument(rest(), options);
}
var LONGEST_HEADER = 1e3;
var isHeader = (line) => {
	try {
		const header = JSON.parse(line);
		return typeof header === "object" && header !== null && "afterword" in header && !("discussions" in header);
	} catch {
		return false;
	}
};
var checkVersion = (version) => {
	if (version !== 1) throw corrupt(`This archive is of version ${String(version)}; this Afterword reads version 1.`);
};
var commentEntry = (value, { warn }) => {
	const fault = faultOf(value);
	if (fault === void 0) return [{
		type: "comment",
		comment: value
	}];
	warn(`Comment ${JSON.stringify(value?.id) ?? "(no id)"} is left out: ${fault}.`);
	return [];
};
var ABOUT = [
	"id",
	"title",
	"url",
	"closed"
];
async function* readDocument(source, options) {
	const paths = [
		"$.afterword",
		"$.discussions.*.comments.*",
		...ABOUT.map((name) => `$.discussions.*.${name}`)
	];
	const parser = new JSONParser({
		paths,
		keepStack: false
	});
	const entries = [];
	let version;
	/** What is known of the discussion that is being read; told when the next begins, as its names may follow its comments. */
	let about = {};
	let index;
	const finish = () => {
		if (typeof about["id"] === "string") entries.push({
			type: "discussion",
			about
		});
		about = {};
	};
	parser.onValue = ({ value, key, stack }) => {
		if (stack.length === 1) {
			checkVersion(version = value);
			return;
		}
		if (stack[2]?.key !== index) finish();
		index = stack[2]?.key;
		if (stack.length === 3) about[String(key)] = value;
		else entries.push(...commentEntry(value, options));
	};
	parser.onError = (cause) => {
		throw cause instanceof AfterwordError ? cause : corrupt(`This archive is no JSON: ${cause.message}`, cause);
	};
	for await (const text of source) {
		parser.write(text);
		if (version === void 0 && entries.length) throw notAnArchive();
		yield* entries.splice(0);
	}
	if (!parser.isEnded) throw corrupt("This archive ends in the middle: the file is cut off.");
	if (version === void 0) throw notAnArchive();
	finish();
	yield* entries;
}
var notAnArchive = () => corrupt("This is no Afterword archive: it must begin with {\"afterword\": 1, \"discussions\": […]}.");
async function* readLines(source, options) {
	let pending = "";
	let line = 0;
	for await (const text of source) {
		const lines = (pending + text).split("\n");
		pending = lines.pop() ?? "";
		for (const one of lines) yield* readLine(one, line += 1, options);
	}
	if (pending) yield* readLine(pending, line + 1, options);
}
var readLine = (text, line, options) => {
	if (text.trim() === "") return [];
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw corrupt(`Line ${line} of this archive is no JSON.`, cause);
	}
	if (line === 1) {
		checkVersion(value?.["afterword"]);
		return [];
	}
	const about = value?.["discussion"];
	if (typeof about === "object" && about !== null && typeof about.id === "string") return [{
		type: "discussion",
		about
	}];
	return commentEntry(value, { warn: (message) => options.warn(`Line ${line}: ${message}`) });
};
export { readArchive };

//# sourceMappingURL=archive.js.map
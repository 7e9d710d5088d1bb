import "../../core/archive.js";
import { readArchive } from "../../importers/archive.js";
import { openDatabase } from "../sql/open.js";
import { sqlStore } from "../sql/store.js";
import { checkExists } from "./existing.js";
import { UsageError } from "./settings.js";
import { createReadStream, createWriteStream, openSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
// src/server/node/transfer.ts
var storeOf = (given) => sqlStore({ open: () => openDatabase(given.text("db") ?? "afterword.db") });
async function* asDocument(discussions) {
	yield `{"afterword":1,"discussions":[`;
	let isFirst = true;
	for await (const { about, comments } of discussions) {
		yield `${isFirst ? "" : ","}\n${JSON.stringify(about).slice(0, -1)},"comments":[`;
		isFirst = false;
		let comma = "";
		for await (const comment of comments) {
			yield `${comma}\n${JSON.stringify(comment)}`;
			comma = ",";
		}
		yield "]}";
	}
	yield "\n]}\n";
}
async function* asLines(discussions) {
	yield `${JSON.stringify({ afterword: 1 })}\n`;
	for await (const { about, comments } of discussions) {
		yield `${JSON.stringify({ discussion: about })}\n`;
		for await (const comment of comments) yield `${JSON.stringify(comment)}\n`;
	}
}
var exportArchive = async (given) => {
	const [file, ...more] = given.operands;
	if (more.length) throw new UsageError("afterword export writes one file.");
	const format = given.oneOf("format", ["json", "ndjson"]) ?? (file?.endsWith(".ndjson") ? "ndjson" : "json");
	checkExists(given.text("db") ?? "afterword.db");
	const store = storeOf(given);
	try {
		const text = format === "json" ? asDocument(store.discussions()) : asLines(store.discussions());
		await pipeline(Readable.from(text), file === void 0 ? process.stdout : createWriteStream(file), { end: file !== void 0 });
	} finally {
		await store.close();
	}
};
/** Comments that are taken in at a time. */
var BATCH = 500;
/** Entries in pieces that a store takes at once: comments of one discussion, and what is known of it. */
async function* inBatches(entries) {
	let id;
	let comments = [];
	for await (const entry of entries) {
		if (entry.type === "discussion") {
			yield {
				...entry.about,
				comments: []
			};
			continue;
		}
		const { comment } = entry;
		if (id !== void 0 && (comment.discussion !== id || comments.length === BATCH)) {
			yield {
				id,
				comments
			};
			comments = [];
		}
		id = comment.discussion;
		comments.push(comment);
	}
	if (id !== void 0) yield {
		id,
		comments
	};
}
var importArchive = async (given) => {
	const [file, ...more] = given.operands;
	if (file === void 0 || more.length) throw new UsageError("afterword import reads one file.");
	try {
		openSync(file, "r");
	} catch (error) {
		throw new UsageError(`${file} cannot be read: ${error.message}`);
	}
	const isDry = given.flag("dry-run");
	const store = storeOf(given);
	const faults = [];
	const read = (warn) => inBatches(readArchive(createReadStream(file), { warn }));
	try {
		await store.ready();
		const ids = /* @__PURE__ */ new Set();
		const total = {
			added: 0,
			changed: 0,
			unchanged: 0
		};
		for await (const discussion of read((fault) => faults.push(fault))) {
			ids.add(discussion.id);
			const report = isDry ? await store.compare(discussion) : void 0;
			for (const name of [
				"added",
				"changed",
				"unchanged"
			]) total[name] += report?.[name] ?? 0;
		}
		if (!isDry) for await (const discussion of read(() => {})) {
			const report = await store.restore(discussion);
			for (const name of [
				"added",
				"changed",
				"unchanged"
			]) total[name] += report[name];
		}
		for (const fault of faults) process.stderr.write(`${fault}\n`);
		const { added, changed, unchanged } = total;
		process.stdout.write(`${isDry ? "Would be" : "Done"}: ${ids.size} discussions, ${added} comments added, ${changed} changed, ${unchanged} unchanged, ${faults.length} left out.\n`);
	} finally {
		await store.close();
	}
};
export { exportArchive, importArchive };

//# sourceMappingURL=transfer.js.map
import { openExport } from "../../importers/detect.js";
import { isSqlite, openIssoFile } from "./isso-file.js";
import { UsageError } from "./settings.js";
import { open, stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
// src/server/node/export-file.ts
/** Bytes that are read at a time. */
var CHUNK = 2 ** 16;
/** @param onBytes called with the length of each piece that is read */
var fileOf = (path, onBytes = () => {}) => ({ async *stream() {
	for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
		onBytes(chunk.length);
		yield chunk;
	}
} });
var checkReadable = async (path) => {
	try {
		const about = await stat(path);
		if (about.isDirectory()) throw new Error("it is a folder");
		await (await open(path, "r")).close();
		return about.size;
	} catch (error) {
		throw new UsageError(`${path} cannot be read: ${error.message}`);
	}
};
var openExportFile = async (path, progress) => {
	const size = await checkReadable(path);
	if (await isSqlite(path)) return await openIssoFile(path);
	return {
		...await openExport(fileOf(path, (count) => progress.advance(count / size))),
		close: async () => {}
	};
};
export { fileOf, openExportFile };

//# sourceMappingURL=export-file.js.map
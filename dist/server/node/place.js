import { archiveDocument, archiveLines } from "../../importers/archive-writer.js";
import { openExport } from "../../importers/detect.js";
import { importInto } from "../../importers/importing.js";
import { openDatabase } from "../sql/open.js";
import { sqlStore } from "../sql/store.js";
import { fileOf } from "./export-file.js";
import { UsageError } from "./settings.js";
import { mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
// src/server/node/place.ts
var isArchiveFile = (name) => /\.(json|ndjson)$/i.test(name);
var destinationOver = (store) => ({
	restore: (discussion, more) => store.restore(discussion, more),
	compare: (discussion, more) => store.compare(discussion, more),
	async isEmpty() {
		for await (const _ of store.discussions()) return false;
		return true;
	}
});
var openStore = async (name) => {
	const store = sqlStore({ open: () => openDatabase(name) });
	await store.ready();
	return {
		...destinationOver(store),
		store,
		save: async () => {},
		close: async () => await store.close()
	};
};
var openArchive = async (file) => {
	const folder = await mkdtemp(join(tmpdir(), "afterword-"));
	const place = await openStore(join(folder, "archive.db"));
	const close = async () => {
		await place.close();
		await rm(folder, {
			recursive: true,
			force: true
		});
	};
	try {
		if (existsSync(file)) {
			const source = await openExport(fileOf(file));
			if (source.format !== "afterword") throw new UsageError(`${file} is there already, and is no archive of Afterword.`);
			const { total } = await importInto(source, place);
			if (total.added !== total.source) throw new UsageError(`${file} holds records that are broken or stand in it twice.`);
		}
	} catch (error) {
		await close();
		throw error;
	}
	const write = /\.ndjson$/i.test(file) ? archiveLines : archiveDocument;
	return {
		...place,
		save: (writeFile) => writeFile(file, write(place.store.discussions())),
		close
	};
};
var openPlace = (name) => isArchiveFile(name) ? openArchive(name) : openStore(name);
export { isArchiveFile, openPlace };

//# sourceMappingURL=place.js.map
import { archiveDocument, archiveLines } from "../../importers/archive-writer.js";
import { openExport } from "../../importers/detect.js";
import { importInto } from "../../importers/importing.js";
import { noOutcomes } from "../../core/merge.js";
import { openDatabase } from "../sql/open.js";
import { sqlStore } from "../sql/store.js";
import { isPath } from "./check-database.js";
import { fileOf } from "./export-file.js";
import { UsageError } from "./settings.js";
import { mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
// src/server/node/destination.ts
var isArchiveFile = (name) => /\.(json|ndjson)$/i.test(name);
/** A database that does not exist yet is not queried: that would create it, and it should be created with the first comment. */
var destinationOver = (store, isThere) => ({
	restore: (discussion, more) => store.restore(discussion, more),
	async compare(discussion, how) {
		if (isThere()) return await store.compare(discussion, how);
		return {
			...noOutcomes(),
			added: discussion.comments.length,
			taken: [],
			keptIds: []
		};
	},
	async *importedElsewhere(discussions) {
		if (isThere()) yield* store.importedElsewhere(discussions);
	},
	async isEmpty() {
		if (!isThere()) return true;
		for await (const _ of store.discussions()) return false;
		return true;
	}
});
var openStore = async (name) => {
	const store = sqlStore({ open: () => openDatabase(name) });
	const isThere = () => !isPath(name) || existsSync(name);
	if (isThere()) await store.ready();
	return {
		...destinationOver(store, isThere),
		store,
		save: async () => {},
		close: async () => await store.close()
	};
};
var openArchive = async (file) => {
	const folder = await mkdtemp(join(tmpdir(), "afterword-"));
	const opened = await openStore(join(folder, "archive.db"));
	const close = async () => {
		await opened.close();
		await rm(folder, {
			recursive: true,
			force: true
		});
	};
	try {
		if (existsSync(file)) {
			const source = await openExport(fileOf(file));
			if (source.format !== "afterword") throw new UsageError(`${file} exists already and is not an archive of Afterword.`);
			const { total } = await importInto(source, opened);
			if (total.added !== total.source) throw new UsageError(`${file} has records that are invalid or in it twice.`);
		}
	} catch (error) {
		await close();
		throw error;
	}
	const write = /\.ndjson$/i.test(file) ? archiveLines : archiveDocument;
	return {
		...opened,
		save: (writeFile) => writeFile(file, write(opened.store.discussions())),
		close
	};
};
var openDestination = (name) => isArchiveFile(name) ? openArchive(name) : openStore(name);
export { isArchiveFile, openDestination };

//# sourceMappingURL=destination.js.map
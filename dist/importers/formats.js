import { readArchive, readArchiveLines } from "./archive.js";
import { readArtalk } from "./artalk.js";
import { readComentario } from "./comentario.js";
import { readCommento } from "./commento.js";
import { readIssoGeneric, readIssoRows } from "./isso.js";
import { readRemark42 } from "./remark42.js";
import { readTwikoo } from "./twikoo.js";
import { readValine } from "./valine.js";
import { readWaline } from "./waline.js";
// src/importers/formats.ts
/** Every format with its label in reports. */
var FORMATS = {
	afterword: "Afterword archive (JSON or NDJSON)",
	wordpress: "WordPress export (WXR)",
	disqus: "Disqus export (XML)",
	isso: "Isso (its database, its rows or its generic JSON)",
	remark42: "Remark42 backup",
	commento: "Commento or Comentario export, version 1",
	comentario: "Comentario export, version 3",
	waline: "Waline dump",
	valine: "Valine comments (LeanCloud)",
	artalk: "Artalk export (Artrans)",
	twikoo: "Twikoo export"
};
/** The prefix of the names of a row's fields in each layout, in the notation of json-shape.ts. */
var LAYOUTS = {
	array: "[].",
	results: "results[].",
	data: "data[].",
	lines: ""
};
var rowsReading = ({ keys }) => {
	for (const layout of [
		"array",
		"results",
		"data",
		"lines"
	]) {
		const has = (...names) => names.every((name) => keys.has(LAYOUTS[layout] + name));
		const reading = (format, read) => ({
			format,
			read: (text) => read(text, layout)
		});
		if (has("page_key")) return reading("artalk", readArtalk);
		if (has("uri", "created")) return reading("isso", readIssoRows);
		if (has("_id") && (has("nick") || has("comment"))) return reading("twikoo", readTwikoo);
		if (has("objectId") || has("nick", "comment")) return reading("valine", readValine);
	}
};
/** The reader for a JSON file with this shape. */
var readingOf = (shape) => {
	const has = (...names) => names.every((name) => shape.keys.has(name));
	if (has("afterword")) return {
		format: "afterword",
		read: has("discussions") || !shape.isSequence ? readArchive : readArchiveLines
	};
	if (has("version", "users", "posts")) return {
		format: "remark42",
		read: readRemark42
	};
	if (has("version", "pages")) return {
		format: "comentario",
		read: readComentario
	};
	if (has("version") && (has("comments") || has("commenters"))) return {
		format: "commento",
		read: readCommento
	};
	if (has("data.Comment") || has("data.tables") || has("tables") && has("type")) return {
		format: "waline",
		read: readWaline
	};
	if (has("[].comments") && has("[].id")) return {
		format: "isso",
		read: readIssoGeneric
	};
	return rowsReading(shape);
};
export { FORMATS, readingOf };

//# sourceMappingURL=formats.js.map
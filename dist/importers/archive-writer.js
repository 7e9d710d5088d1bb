import "../core/archive.js";
// src/importers/archive-writer.ts
/** One JSON document. */
async function* archiveDocument(discussions) {
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
/** One record per line. */
async function* archiveLines(discussions) {
	yield `${JSON.stringify({ afterword: 1 })}\n`;
	for await (const { about, comments } of discussions) {
		yield `${JSON.stringify({ discussion: about })}\n`;
		for await (const comment of comments) yield `${JSON.stringify(comment)}\n`;
	}
}
export { archiveDocument, archiveLines };

//# sourceMappingURL=archive-writer.js.map
// src/elements/moderation/save-lines.ts
/** Pages of a hundred decisions: more than any site has, and no more than a browser can hold. */
var MOST_PAGES = 1e4;
var saveLines = async (adapter) => {
	const parts = [];
	let cursor;
	do {
		const page = await adapter.decisions({
			limit: 100,
			cursor
		});
		parts.push(page.decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(""));
		cursor = page.cursor;
	} while (cursor !== void 0 && parts.length < MOST_PAGES);
	const link = document.createElement("a");
	link.download = "decisions.jsonl";
	link.href = URL.createObjectURL(new Blob(parts, { type: "application/x-ndjson" }));
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
};
export { saveLines };

//# sourceMappingURL=save-lines.js.map
// src/elements/own-archive.ts
/** Calls that are made for one download at most. */
var MOST_PAGES = 500;
var PAGE = 100;
/** Everything that the reader wrote, as far as the back end tells of it. */
var archiveOf = async (adapter) => {
	const discussions = /* @__PURE__ */ new Map();
	let cursor;
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const own = await adapter.own({
			limit: PAGE,
			cursor
		});
		for (const { mine: _, editableUntil: __, ...record } of own.records) discussions.set(record.discussion, [...discussions.get(record.discussion) ?? [], record]);
		cursor = own.cursor;
		if (!cursor) break;
	}
	return {
		afterword: 1,
		discussions: [...discussions].map(([id, comments]) => ({
			id,
			comments
		}))
	};
};
/** Gives the reader a value as a JSON file. */
var saveFile = (value, name) => {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([JSON.stringify(value, void 0, 2)], { type: "application/json" }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
};
export { archiveOf, saveFile };

//# sourceMappingURL=own-archive.js.map
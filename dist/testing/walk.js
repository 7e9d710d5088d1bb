import { expectThat } from "./expect.js";
// src/testing/walk.ts
/** All pages of a discussion, including the rest of truncated threads. */
var walk = async (adapter, id, query = {}) => {
	const pages = [];
	const rest = [query];
	for (let next = rest.shift(); next; next = rest.shift()) {
		const { records, cursor, truncated = [] } = await adapter.list(id, next);
		pages.push([...records]);
		expectThat(pages.length < 1e3, "the pages come to an end");
		for (const { thread, cursor: from } of truncated) rest.push({
			thread,
			cursor: from
		});
		if (cursor !== void 0) rest.push({
			...next,
			cursor
		});
	}
	return pages;
};
export { walk };

//# sourceMappingURL=walk.js.map
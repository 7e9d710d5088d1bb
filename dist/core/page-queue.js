// src/core/page-queue.ts
var PageQueue = class {
	/** Roots a page; with `all` the reader wants every page without asking, and the adapter decides how large they are. */
	pageSize;
	#queries = [];
	constructor(pageSize) {
		this.pageSize = pageSize;
	}
	get next() {
		return this.#queries[0];
	}
	/** Begins anew with the first page. */
	reset() {
		this.#queries = [this.pageSize === "all" ? {} : { limit: this.pageSize }];
	}
	/** Notes what the answer to `query` leaves to be asked for. */
	answered(query, { cursor, truncated = [] }) {
		const { limit, thread } = query;
		this.#queries = this.#queries.filter((other) => other !== query);
		for (const cut of truncated) this.#queries.push({
			thread: cut.thread,
			cursor: cut.cursor
		});
		if (cursor !== void 0) this.#queries.push({
			cursor,
			...limit !== void 0 && { limit },
			...thread !== void 0 && { thread }
		});
	}
};
/** Is this the query whose answer replaces everything known? */
var isFirstPage = ({ cursor }) => cursor === void 0;
export { PageQueue, isFirstPage };

//# sourceMappingURL=page-queue.js.map
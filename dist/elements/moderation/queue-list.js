import { asAfterwordError } from "../../core/errors.js";
import { itemOf } from "./item.js";
// src/elements/moderation/queue-list.ts
/** How many comments a page has. */
var PAGE = 50;
var QueueList = class {
	adapter;
	filter = {};
	state = "loading";
	error;
	/** How many comments came since the queue was loaded. */
	news = 0;
	/** How many comments wait, if the adapter tells. */
	counts;
	listener;
	#items = /* @__PURE__ */ new Map();
	#cursor;
	#loading = new AbortController();
	/** The version of the queues at the last look, and when the newest comment that is shown came. */
	#looked;
	#newest = 0;
	constructor(adapter, listener) {
		this.adapter = adapter;
		this.listener = listener;
	}
	get items() {
		return [...this.#items.values()];
	}
	get hasMore() {
		return this.#cursor !== void 0;
	}
	item(key) {
		return this.#items.get(key);
	}
	/** Loads the first page. What an earlier call asked for is not shown any more. */
	async load(filter = this.filter) {
		this.close();
		this.#loading = new AbortController();
		this.filter = filter;
		this.#items.clear();
		this.#cursor = void 0;
		this.news = 0;
		await Promise.all([this.#fetch(), this.count()]);
		this.#looked = this.counts?.version;
		this.#newest = Math.max(0, ...this.items.map(({ record, details }) => this.#timeIn(record, details)));
	}
	/** Loads the next page. */
	async more() {
		if (this.state !== "loading" && (this.hasMore || this.state === "failed")) await this.#fetch();
	}
	/** Counts what came since the queue was loaded. It is shown when the moderator asks for it. */
	async look() {
		const { signal } = this.#loading;
		if (this.state !== "ready") return;
		await this.count();
		if (this.counts && this.counts.version === this.#looked) return;
		const page = await this.adapter.queue({
			...this.filter,
			limit: PAGE
		}, { signal }).catch(() => void 0);
		if (!page || signal.aborted) return;
		this.#looked = this.counts?.version;
		for (const [index, record] of page.records.entries()) this.#update(itemOf(record, page.details?.[index]));
		const news = page.records.map((record, index) => this.#timeIn(record, page.details?.[index])).filter((time) => time > this.#newest).length;
		if (news === this.news) return;
		this.news = news;
		this.listener.onList();
	}
	/** Asks how many wait, if the adapter can tell. */
	async count() {
		const { signal } = this.#loading;
		const counts = await this.adapter.queueState?.({ signal }).catch(() => void 0);
		if (!counts || signal.aborted || counts.version === this.counts?.version) return;
		this.counts = counts;
		this.listener.onList();
	}
	/** Stops what is being loaded. */
	close() {
		this.#loading.abort();
	}
	/** Shows a comment in another state. */
	put(item) {
		if (!this.#items.has(item.key)) return;
		this.#items.set(item.key, item);
		this.listener.onItem(item);
	}
	async #fetch() {
		const { signal } = this.#loading;
		this.state = "loading";
		this.error = void 0;
		this.listener.onList();
		try {
			const before = this.#items.size;
			do {
				const query = {
					...this.filter,
					limit: PAGE,
					cursor: this.#cursor
				};
				const page = await this.adapter.queue(query, { signal });
				if (signal.aborted) return;
				for (const [index, record] of page.records.entries()) {
					const item = itemOf(record, page.details?.[index]);
					if (!this.#items.has(item.key)) this.#items.set(item.key, item);
				}
				this.#cursor = page.cursor;
			} while (this.hasMore && this.#items.size === before);
			this.state = "ready";
		} catch (thrown) {
			if (signal.aborted) return;
			this.error = asAfterwordError(thrown);
			this.state = "failed";
		}
		this.listener.onList();
	}
	/** Shows what the author of a comment has made of it, unless the moderator has begun to do something with it. */
	#update(now) {
		const shown = this.item(now.key);
		if (!shown || shown.isSaving || shown.undo || now.record.revision <= shown.record.revision) return;
		this.put({
			...now,
			note: { type: "edited" }
		});
	}
	/** When a comment came into the queue; milliseconds since 1970. */
	#timeIn({ createdAt }, details) {
		const reported = this.filter.queue === "reported" && details?.reports.at(-1)?.createdAt;
		return Date.parse(reported || createdAt);
	}
};
export { QueueList };

//# sourceMappingURL=queue-list.js.map
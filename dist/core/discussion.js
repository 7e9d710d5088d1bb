import { sift } from "./check-record.js";
import { asAfterwordError } from "./errors.js";
import { KnownRecords } from "./known-records.js";
import { Outbox } from "./outbox.js";
import { PageQueue, isFirstPage } from "./page-queue.js";
import { buildThread } from "./thread.js";
// src/core/discussion.ts
var ABILITIES = [
	"add",
	"edit",
	"remove",
	"react",
	"report",
	"moderate"
];
var createDiscussion = (options) => new LiveDiscussion(options);
var LiveDiscussion = class {
	id;
	state = Object.freeze({ status: "loading" });
	#adapter;
	#queue;
	#pause;
	#warn;
	#warned = /* @__PURE__ */ new Set();
	#listeners = /* @__PURE__ */ new Set();
	#closing = new AbortController();
	#outbox;
	#known = new KnownRecords();
	#order;
	#more = "idle";
	#page;
	#session;
	#failure;
	/** Stands for the latest `load()`: an answer to an earlier one is stale and dropped. */
	#turn = new AbortController();
	#unwatch;
	#thread = buildThread([]);
	constructor({ adapter, id, order = "oldest", pageSize = "all", store, now, warn, pause = async () => {} }) {
		this.id = id;
		this.#adapter = adapter;
		this.#order = order;
		this.#queue = new PageQueue(pageSize);
		this.#pause = pause;
		this.#warn = warn ?? ((message) => console.warn(message));
		this.#outbox = new Outbox({
			adapter,
			discussion: id,
			store,
			signal: this.#closing.signal,
			now: now ?? Date.now,
			tell: (news) => this.#hear(news)
		});
		if (!adapter.session) this.#session = {
			author: null,
			may: ABILITIES
		};
	}
	subscribe(listener) {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}
	async load() {
		this.#turn.abort();
		this.#turn = new AbortController();
		this.#failure = void 0;
		this.#more = "idle";
		this.#queue.reset();
		if (!this.#session) this.#askSession();
		await this.more();
	}
	async more() {
		if (this.#more === "loading" || !this.#queue.next) return;
		this.#more = "loading";
		this.#emit({ type: "page" });
		const { signal } = this.#turn;
		await this.#next(signal);
		while (this.#more === "loading" && !signal.aborted) {
			await this.#pause();
			await this.#next(signal);
		}
	}
	async reorder(order) {
		if (order === this.#order) return;
		this.#order = order;
		if (!this.#complete) return await this.load();
		this.#arrange();
		this.#emit({ type: "page" });
	}
	async post(draft) {
		return await this.#outbox.post(draft);
	}
	async retry(draft) {
		return await this.#outbox.retry(draft);
	}
	resume() {
		this.#outbox.resume();
	}
	withdraw(draft) {
		return this.#outbox.withdraw(draft);
	}
	close() {
		this.#turn.abort();
		this.#closing.abort();
		this.#unwatch?.();
		this.#listeners.clear();
	}
	/** Asks for what is foremost of the rest. Goes on `loading` only where the reader wants all and it went well. */
	async #next(signal) {
		const query = this.#queue.next ?? {};
		try {
			const page = await this.#adapter.list(this.id, {
				...query,
				order: this.#order
			}, { signal });
			if (signal.aborted) return;
			this.#take(page, query);
		} catch (thrown) {
			if (!signal.aborted) this.#fail(asAfterwordError(thrown, "corrupt"));
			return;
		}
		this.#more = this.#queue.pageSize === "all" && this.#queue.next ? "loading" : "idle";
		this.#arrange();
		if (isFirstPage(query)) this.#loaded();
		else this.#emit({ type: "page" });
	}
	#fail(error) {
		this.#more = "failed";
		this.#failure = error;
		this.#emit({
			type: "error",
			error
		});
	}
	#take(page, query) {
		const records = this.#sift(page.records);
		if (isFirstPage(query)) this.#known.replace(records);
		else this.#known.merge(records);
		if (query.thread === void 0) this.#page = page;
		this.#queue.answered(query, page);
	}
	#loaded() {
		this.#emit({ type: "loaded" });
		if (this.#unwatch || !this.#page) return;
		const changed = (changes) => this.#apply(changes);
		this.#unwatch = this.#adapter.watch?.(this.id, this.#page.version, changed) ?? (() => {});
		this.#outbox.restore((id) => this.#known.has(id));
	}
	#sift(records) {
		return sift(records, (message) => {
			if (this.#warned.has(message)) return;
			this.#warned.add(message);
			this.#warn(message);
		});
	}
	get #complete() {
		return this.#page !== void 0 && !this.#queue.next && this.#more === "idle";
	}
	#apply({ records, version, total, closed }) {
		if (!this.#page) return;
		this.#known.apply(this.#sift(records), this.#order, this.#complete);
		if (version >= this.#page.version) this.#page = {
			...this.#page,
			version,
			total,
			...closed === void 0 ? {} : { closed }
		};
		for (const { id } of records) this.#outbox.forget(id);
		this.#arrange();
		this.#emit({ type: "changed" });
	}
	async #askSession() {
		const { signal } = this.#closing;
		try {
			this.#session = await this.#adapter.session?.({ signal });
		} catch {
			this.#session = {
				author: null,
				may: ABILITIES
			};
		}
		if (!signal.aborted) this.#emit({ type: "changed" });
	}
	#hear(news) {
		if (news.type === "posted") this.#add(news.comment);
		if (news.type === "error" && news.error.code === "closed" && this.#page) this.#page = {
			...this.#page,
			closed: true
		};
		this.#arrange();
		this.#emit(news);
	}
	#add(comment) {
		const isNew = !this.#known.has(comment.id);
		this.#known.merge(this.#sift([comment]));
		if (this.#page && isNew && comment.status === "approved") this.#page = {
			...this.#page,
			total: this.#page.total + 1
		};
	}
	#emit(transition) {
		this.state = this.#snapshot();
		for (const listener of this.#listeners) listener(this.state, transition);
	}
	#arrange() {
		const { unsent } = this.#outbox;
		const records = [...this.#known.values(), ...Array.from(unsent.values(), ({ record }) => record)];
		this.#thread = buildThread(records, {
			order: this.#order,
			previous: this.#thread,
			sending: unsent
		});
	}
	#snapshot() {
		if (!this.#page) return Object.freeze(this.#failure ? {
			status: "failed",
			error: this.#failure
		} : { status: "loading" });
		const { total, closed = false, title } = this.#page;
		const { author, may } = this.#session ?? {
			author: null,
			may: []
		};
		return Object.freeze({
			status: "ready",
			...this.#thread,
			order: this.#order,
			total: total + this.#outbox.unsent.size,
			more: this.#moreState(),
			closed,
			title,
			may: new Set(may.filter((ability) => this.#adapter[ability])),
			author
		});
	}
	#moreState() {
		if (this.#more !== "idle") return this.#more;
		return this.#queue.next ? "available" : "none";
	}
};
export { createDiscussion };

//# sourceMappingURL=discussion.js.map
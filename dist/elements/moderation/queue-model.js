import { asAfterwordError } from "../../core/errors.js";
import { randomId } from "../../core/random-id.js";
import { asItIs } from "./as-it-is.js";
import { decideEach } from "./decide-each.js";
import { itemsAfter } from "./items-after.js";
import { afterDecision, itemOf, seenIn } from "./item.js";
// src/elements/moderation/queue-model.ts
/** How many comments a page has. */
var PAGE = 50;
/** How many comments one call decides about at most. */
var MOST_DECIDED = 100;
var QueueModel = class {
	adapter;
	filter = {};
	state = "loading";
	error;
	/** How many comments came since the queue was loaded. */
	news = 0;
	/** How many comments wait, if the adapter tells. */
	counts;
	#listener;
	#items = /* @__PURE__ */ new Map();
	#cursor;
	#loading = new AbortController();
	/** The version of the queues at the last look, and when the newest comment that is shown came. */
	#looked;
	#newest = 0;
	constructor(adapter, listener) {
		this.adapter = adapter;
		this.#listener = listener;
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
		const news = page.records.map((record, index) => this.#timeIn(record, page.details?.[index])).filter((time) => time > this.#newest).length;
		if (news === this.news) return;
		this.news = news;
		this.#listener.onList();
	}
	/** Asks how many wait, if the adapter can tell. */
	async count() {
		const { signal } = this.#loading;
		const counts = await this.adapter.queueState?.({ signal }).catch(() => void 0);
		if (!counts || signal.aborted || counts.version === this.counts?.version) return;
		this.counts = counts;
		this.#listener.onList();
	}
	/** Decides about some of the comments. Resolves to the keys of those that were decided. */
	async decide(keys, act, reason) {
		const items = keys.flatMap((key) => this.item(key) ?? []).filter(({ isSaving }) => !isSaving);
		const decided = [];
		for (const item of items) this.#put({
			...item,
			isSaving: true,
			note: void 0,
			record: afterDecision(item.record, act)
		});
		for (let at = 0; at < items.length; at += MOST_DECIDED) decided.push(...await this.#decideSome(items.slice(at, at + MOST_DECIDED), act, reason));
		return decided;
	}
	/** What undoes the last decisions about some comments. */
	undosOf(keys) {
		return new Map(keys.flatMap((key) => this.item(key)?.undo ? [[key, this.item(key).undo]] : []));
	}
	/** Undoes decisions, also about comments that are not shown any more. Resolves to how many were undone. */
	async undo(undos) {
		let undone = 0;
		for (const [key, { decision, before, reports }] of undos) {
			const undo = async (item) => {
				await this.adapter.undo(decision);
				if (item?.details) this.#put({
					...item,
					isSaving: true,
					details: {
						...item.details,
						reports
					}
				});
				const { status, pinned = false } = before;
				return {
					...item?.record ?? before,
					status,
					pinned,
					revision: (item?.record ?? before).revision + 1
				};
			};
			if (this.item(key) ? await this.#run(key, "undo", undo) : await undo().then(() => true, () => false)) undone += 1;
		}
		return undone;
	}
	/** Changes the text of a comment. */
	edit(key, source) {
		return this.#run(key, "edit", async ({ record: { discussion, id, body, revision } }) => {
			return await this.adapter.edit(discussion, id, {
				body: {
					...body,
					source
				},
				revision
			});
		});
	}
	/** Answers a comment. */
	reply(key, source) {
		return this.#run(key, "reply", async ({ record }) => {
			const author = { name: (await this.adapter.session?.())?.author?.name ?? "" };
			const draft = {
				id: randomId(),
				parent: record.id,
				author,
				body: {
					format: "text",
					source
				}
			};
			await this.adapter.add(record.discussion, draft);
			return record;
		});
	}
	/** Closes the discussion of a comment, or opens it. */
	async setClosed(key, closed) {
		const action = closed ? "close" : "open";
		return await this.#run(key, action, async ({ record }) => {
			const { discussion } = record;
			await this.adapter.moderate(discussion, { action });
			for (const item of this.#items.values()) if (item.record.discussion === discussion && item.details) this.#put({
				...item,
				details: {
					...item.details,
					discussion: {
						...item.details.discussion,
						closed
					}
				}
			});
			return record;
		});
	}
	/** Takes a message away. */
	dismiss(key) {
		const item = this.item(key);
		if (item) this.#put({
			...item,
			note: void 0
		});
	}
	/** Stops what is being loaded. */
	close() {
		this.#loading.abort();
	}
	async #fetch() {
		const { signal } = this.#loading;
		this.state = "loading";
		this.error = void 0;
		this.#listener.onList();
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
		this.#listener.onList();
	}
	/** When a comment came into the queue; milliseconds since 1970. */
	#timeIn({ createdAt }, details) {
		const reported = this.filter.queue === "reported" && details?.reports.at(-1)?.createdAt;
		return Date.parse(reported || createdAt);
	}
	#put(item) {
		if (!this.#items.has(item.key)) return;
		this.#items.set(item.key, item);
		this.#listener.onItem(item);
	}
	/** @param before the comments as they were before the decision */
	async #decideSome(before, act, reason) {
		let report;
		try {
			const request = {
				action: act,
				comments: before.map(seenIn),
				...reason && { reason }
			};
			report = await (this.adapter.decide?.(request) ?? decideEach(this.adapter, request));
		} catch (thrown) {
			const error = asAfterwordError(thrown);
			for (const item of before) this.#put({
				...item,
				note: {
					type: "failed",
					error
				}
			});
			return [];
		}
		const after = itemsAfter(before, act, report);
		for (const item of after) this.#put(item);
		return after.filter(({ note }) => note?.type === "done").map(({ key }) => key);
	}
	/** Does one thing to one comment. `run` resolves to the comment as it is stored then. */
	async #run(key, act, run) {
		const before = this.item(key);
		if (!before || before.isSaving) return false;
		this.#put({
			...before,
			isSaving: true,
			note: void 0
		});
		try {
			const record = await run(before);
			const { details } = this.item(key) ?? before;
			this.#put({
				...before,
				details,
				record,
				note: {
					type: "done",
					act
				},
				undo: act === "undo" || act === "edit" ? void 0 : before.undo
			});
			return true;
		} catch (thrown) {
			const error = asAfterwordError(thrown);
			if (error.code === "conflict") this.#put({
				...before,
				...await asItIs(this.adapter, before.record),
				undo: void 0
			});
			else this.#put({
				...before,
				note: {
					type: "failed",
					error
				}
			});
			return false;
		}
	}
};
export { QueueModel };

//# sourceMappingURL=queue-model.js.map
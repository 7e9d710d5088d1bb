import { MOST_WRONG } from "./back-end-clock.js";
import { sift } from "./check-record.js";
import { asAfterwordError } from "./errors.js";
import { createOutbox, quietly } from "./outbox.js";
import { stateNumber } from "./records.js";
import { buildThread } from "./thread.js";
// src/core/discussion.ts
/** Where an adapter has no sessions, or cannot tell: a guest, to whom the back end will say what they may not do. */
var GUEST = {
	author: null,
	may: [
		"add",
		"edit",
		"remove",
		"react",
		"report",
		"moderate"
	]
};
/** Roots a page of the rest, where everything is wanted: the first page is small, to be there at once. */
var REST = 100;
/** Whether a record is as new as another, and tells as much: who may not see a comment is told of it without its words. */
var isAtLeast = (known, record) => stateNumber(known) > stateNumber(record) || stateNumber(known) === stateNumber(record) && (known.body.source !== "" || record.body.source === "");
/** Until it has told. */
var NOBODY = {
	author: null,
	may: []
};
var createDiscussion = (options) => {
	const { adapter, id, store, pageSize = "all", pause = async () => {}, holdNews, warn = console.warn } = options;
	let { order = "oldest" } = options;
	let state = Object.freeze({ status: "loading" });
	const listeners = /* @__PURE__ */ new Set();
	const warned = /* @__PURE__ */ new Set();
	const closing = new AbortController();
	/** Stands for the latest `load()`: an answer to an earlier one is stale and dropped. */
	let turn = new AbortController();
	let records = /* @__PURE__ */ new Map();
	/** What came from elsewhere and is not shown yet. */
	const held = /* @__PURE__ */ new Map();
	/** Changes of comments whose page is still to come. */
	const early = [];
	let thread = buildThread([]);
	/** The newest page of roots, brought up to date by changes. */
	let page;
	let failure;
	let session = adapter.session ? NOBODY : GUEST;
	let isFollowed = false;
	let unwatch;
	/** What is still to be asked for, the first page foremost: each page names what it left out. */
	let queue = [];
	/** The answer to the foremost of it, where that was asked for while the page before it was being shown. */
	let ahead;
	let more = "none";
	/** What this reader wrote since the first page was asked for, which may not know of it. */
	let ownSinceAsked = [];
	const snapshot = () => {
		if (!page) return failure ? {
			status: "failed",
			error: failure
		} : { status: "loading" };
		return {
			status: "ready",
			...thread,
			order,
			total: page.total + [...outbox.unsent.values()].filter((unsent) => unsent.state === "sending").length,
			more,
			closed: page.closed,
			news: held.size,
			title: page.title,
			may: new Set(session.may.filter((ability) => adapter[ability])),
			author: session.author,
			needs: session.needs ?? [],
			mustSignIn: session.mustSignIn
		};
	};
	const emit = (transition) => {
		state = Object.freeze(snapshot());
		for (const listener of listeners) listener(state, transition);
	};
	const rearrange = (transition) => {
		const { unsent } = outbox;
		const all = [...records.values(), ...Array.from(unsent.values(), ({ record }) => record)];
		thread = buildThread(all, {
			order,
			previous: thread,
			sending: unsent
		});
		emit(transition);
	};
	/** When the newest comment was written. One dated by a clock that is quite wrong does not count. */
	const newest = () => {
		const most = outbox.now() + MOST_WRONG;
		let last = 0;
		for (const { time } of thread.places.values()) if (time < most) last = Math.max(last, time);
		return last;
	};
	const outbox = createOutbox(options, closing.signal, (news) => {
		if (news.type === "posted") admit(news.comment);
		if (news.type === "error" && news.error.code === "closed" && page) page = {
			...page,
			closed: true
		};
		rearrange(news);
	}, newest);
	const sound = (values) => sift(values, (message) => {
		if (!warned.has(message)) warn(message);
		warned.add(message);
	});
	/**
	* Takes records in. One that is known in the same state, or a newer one, stays the same object, so that a view need
	* not redraw it. A fresh first page vouches for what it holds; whatever else was known is forgotten.
	*/
	const merge = (values, isFresh = false) => {
		const [old, sane] = [records, sound(values)];
		if (isFresh) {
			records = /* @__PURE__ */ new Map();
			held.clear();
			early.length = 0;
		}
		for (const record of [...sane, ...isFresh ? ownSinceAsked : []]) {
			const known = records.get(record.id) ?? old.get(record.id);
			records.set(record.id, known && isAtLeast(known, record) ? known : record);
		}
	};
	/** Takes in what this reader wrote: it counts, unless it was heard of before. */
	const admit = (comment) => {
		if (!held.delete(comment.id) && !records.has(comment.id) && page && comment.status === "approved") page = {
			...page,
			total: page.total + 1
		};
		ownSinceAsked.push(comment);
		merge([comment]);
	};
	/**
	* Puts a changed record where it belongs. While pages are still to come, an unknown comment waits for the one its place is
	* on: shown now it would stand where it does not belong, and that page may have been asked for before the change.
	*/
	const place = (record) => {
		const { id: comment, parent, status } = record;
		if (outbox.unsent.has(comment) && status !== "approved" && !record.body.source) return;
		const isOwn = outbox.forget(comment);
		if (isOwn) ownSinceAsked.push(record);
		const isKnown = isOwn || records.has(comment);
		const belongs = parent === null ? order === "newest" : records.has(parent) || held.has(parent);
		if (!isKnown && !belongs && more !== "none") early.push(record);
		else if (!isKnown && status === "approved" && (holdNews?.() || held.has(comment))) held.set(comment, record);
		else {
			held.delete(comment);
			merge([record]);
		}
	};
	const change = ({ records: changed, version, total, closed = page.closed }) => {
		for (const record of sound(changed)) place(record);
		if (version >= page.version) page = {
			...page,
			version,
			total,
			closed
		};
		rearrange({ type: "changed" });
	};
	/** Asks for what is foremost of the rest. Goes on `loading` only where the reader wants all and it went well. */
	const ask = async (signal) => {
		const query = queue[0];
		const isFirst = query.cursor === void 0;
		const asked = async () => await adapter.list(id, {
			...queue[0],
			order
		}, { signal });
		try {
			const coming = ahead ?? asked();
			ahead = void 0;
			const answer = await coming;
			if (signal.aborted) return;
			const { cursor, truncated = [] } = answer;
			merge(answer.records, isFirst);
			if (!query.thread && (isFirst || answer.version >= page.version)) page = {
				...answer,
				closed: !!answer.closed
			};
			if (answer.session) session = answer.session;
			queue = [...queue.slice(1), ...truncated.map((cut) => ({
				thread: cut.thread,
				cursor: cut.cursor
			}))];
			if (cursor !== void 0) queue.push({
				...query,
				...pageSize === "all" && { limit: REST },
				cursor
			});
			if (pageSize === "all" && queue.length) {
				ahead = asked();
				ahead.catch(() => {});
			}
		} catch (thrown) {
			if (signal.aborted) return;
			more = "failed";
			failure = asAfterwordError(thrown, "corrupt");
			emit({
				type: "error",
				error: failure
			});
			return;
		}
		more = !queue.length ? "none" : pageSize === "all" ? "loading" : "available";
		for (const record of early.splice(0)) place(record);
		rearrange({ type: isFirst ? "loaded" : "page" });
		if (isFirst && adapter.session && !page.session) askSession();
		if (isFollowed) return;
		isFollowed = true;
		follow();
	};
	/** Takes up what an earlier visit left typed. What was typed meanwhile stays. */
	const recall = async () => {
		const { texts } = discussion;
		let last;
		for (const [parent, text] of await store?.texts(id) ?? []) if (!texts.has(parent)) {
			texts.set(parent, text);
			last = parent;
		}
		if (last !== void 0) emit({
			type: "recalled",
			last
		});
	};
	/** Listens for what others write, and takes up what an earlier visit left. What is there is shown first. */
	const follow = async () => {
		await pause();
		if (closing.signal.aborted) return;
		unwatch = adapter.watch?.(id, page.version, change);
		quietly(recall());
		outbox.restore();
	};
	const askSession = async () => {
		const { signal } = closing;
		session = await adapter.session({ signal }).catch(() => GUEST);
		if (!signal.aborted) emit({ type: "changed" });
	};
	const discussion = {
		id,
		adapter,
		texts: options.texts ?? /* @__PURE__ */ new Map(),
		get state() {
			return state;
		},
		post: outbox.post,
		retry: outbox.retry,
		resume: outbox.resume,
		withdraw: outbox.withdraw,
		now: outbox.now,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		async load() {
			turn.abort();
			turn = new AbortController();
			failure = void 0;
			more = "available";
			ahead = void 0;
			ownSinceAsked = [];
			queue = [pageSize === "all" ? {} : { limit: pageSize }];
			await discussion.more();
		},
		async more() {
			if (more === "loading" || more === "none") return;
			more = "loading";
			emit({ type: "page" });
			const { signal } = turn;
			for (;;) {
				await ask(signal);
				if (more !== "loading" || signal.aborted) return;
				await pause();
			}
		},
		async renew() {
			if (!page) return await discussion.load();
			if (adapter.session) await askSession();
			outbox.resume();
		},
		learn(comment) {
			admit(comment);
			rearrange({ type: "changed" });
		},
		showNews() {
			const [first] = held.keys();
			merge([...held.values()]);
			held.clear();
			rearrange({ type: "changed" });
			return first;
		},
		async reorder(to) {
			if (to === order) return;
			order = to;
			if (page && more === "none") rearrange({ type: "page" });
			else await discussion.load();
		},
		close() {
			turn.abort();
			closing.abort();
			unwatch?.();
			listeners.clear();
		}
	};
	return discussion;
};
export { createDiscussion };

//# sourceMappingURL=discussion.js.map
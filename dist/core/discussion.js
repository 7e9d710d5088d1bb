import { keepValidRecords } from "./check-record.js";
import { EMPTY_DATA, snapshotOf, withChanges, withFacts, withOwn, withPage, withUnseenShown } from "./discussion-data.js";
import { newestTime } from "./newest-time.js";
import { createPageLoader } from "./page-loader.js";
import { createReaderSession } from "./reader-session.js";
import { buildThread } from "./thread.js";
import { ignoringErrors } from "./trying-again.js";
import { PERMISSIONS } from "./vocabulary.js";
// src/core/discussion.ts
/**
* @param createOutbox makes what sends; a page may load it later than what it shows (lazy-outbox.ts)
* @param loadActs called with each act; most readers do nothing to stored comments
*/
var createDiscussionWith = (createOutbox, loadActs, options) => {
	const { adapter, id, holdUnseen, warn = console.warn } = options;
	let { order = "oldest" } = options;
	let data = EMPTY_DATA;
	let thread = buildThread([]);
	let more = "none";
	let failure;
	let state = Object.freeze({ status: "loading" });
	const typedTexts = options.texts ?? /* @__PURE__ */ new Map();
	const listeners = /* @__PURE__ */ new Set();
	const warned = /* @__PURE__ */ new Set();
	const closing = new AbortController();
	let watching;
	let unwatch;
	/** There from the first act on. */
	let acts;
	const emit = (transition) => {
		state = Object.freeze(snapshotOf(data, {
			...thread,
			order,
			more
		}, outbox.unsent, session.current, adapter, failure));
		for (const listener of listeners) try {
			listener(state, transition);
		} catch (error) {
			queueMicrotask(() => {
				throw error;
			});
		}
	};
	/** Goes on to other data, and shows it. */
	const update = (next, transition) => {
		data = next;
		for (const record of data.own) outbox.forget(record.id);
		const { unsent } = outbox;
		const all = [
			...acts?.patches() ?? [],
			...data.records.values(),
			...[...unsent.values()].map(({ record }) => record)
		];
		thread = buildThread(all, {
			order,
			previous: thread,
			unsent,
			progress: acts?.progress
		});
		emit(transition);
	};
	const changeContext = () => ({
		order,
		hasMore: more !== "none",
		holdUnseen: holdUnseen?.(),
		unsent: outbox.unsent
	});
	const withValidRecords = (answer) => ({
		...answer,
		records: keepValidRecords(answer.records, (message) => {
			if (!warned.has(message)) warn(message);
			warned.add(message);
		})
	});
	/** The data with what this reader wrote. */
	const withValidOwn = (comment) => withValidRecords({ records: [comment] }).records.reduce(withOwn, data);
	const session = createReaderSession(adapter.session && ((call) => adapter.session(call)), closing.signal, () => emit({ type: "changed" }), options.schedule);
	const outbox = createOutbox(options, closing.signal, (news) => {
		if (news.type === "posted") data = withValidOwn(news.comment);
		if (news.type === "error" && news.error.code === "closed") data = withFacts(data, { closed: true });
		update(data, news);
	}, () => newestTime(thread.nodesById.values(), outbox.now()));
	const pages = createPageLoader(options, async (query, signal) => withValidRecords(await adapter.list(id, {
		...query,
		order
	}, { signal })), (page, query, progress) => {
		more = progress;
		const isFirst = query.cursor === void 0;
		if (page.session) session.set(page.session);
		else if (isFirst) session.ask();
		update(withPage(data, page, query, changeContext()), { type: isFirst ? "loaded" : "page" });
		watching ??= startWatching();
	}, (progress, error) => {
		more = progress;
		failure = error;
		emit(error ? {
			type: "error",
			error
		} : { type: "page" });
	});
	/** Listens for what others write, and takes up what an earlier visit left. What is there is shown first. */
	const startWatching = async () => {
		await options.pause?.();
		if (closing.signal.aborted) return;
		unwatch = adapter.watch?.(id, data.page.version, (changes) => update(withChanges(data, withValidRecords(changes), changeContext()), { type: "changed" }));
		ignoringErrors(outbox.restore(typedTexts));
	};
	const act = async (wish) => {
		const { createActs } = await loadActs();
		acts ??= createActs({
			adapter,
			id,
			signal: closing.signal,
			session,
			recordOf: (comment) => data.records.get(comment),
			onStored: (record) => update(withValidOwn(record), { type: "act" }),
			onChange: (transition) => update(data, transition),
			now: outbox.now
		});
		await acts.act(wish);
	};
	const load = async () => {
		data = {
			...data,
			own: []
		};
		await pages.load();
	};
	const discussion = {
		id,
		adapter,
		typedTexts,
		get state() {
			return state;
		},
		get isSaving() {
			return !!acts?.isSaving || [...outbox.unsent.values()].some((unsent) => unsent.state === "sending");
		},
		now: outbox.now,
		post: outbox.post,
		takeBackUnsent: outbox.takeBackUnsent,
		load,
		more: pages.more,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		async refresh() {
			if (!data.page) return await load();
			await session.ask();
			outbox.resendFailed();
		},
		resendFailed() {
			session.askIfFailed();
			outbox.resendFailed();
		},
		include(comment) {
			update(withValidOwn(comment), { type: "changed" });
		},
		showUnseen() {
			const [first] = data.unseen.keys();
			update(withUnseenShown(data), { type: "changed" });
			return first;
		},
		async reorder(to) {
			if (to === order) return;
			order = to;
			if (data.page && more === "none") update(data, { type: "page" });
			else await load();
		},
		async retry(comment) {
			await (outbox.unsent.has(comment) ? outbox.retry(comment) : acts?.retry(comment));
		},
		dismiss: (wish) => acts?.dismiss(wish),
		close() {
			pages.stop();
			closing.abort();
			unwatch?.();
			listeners.clear();
		}
	};
	for (const type of PERMISSIONS) if (type !== "add") Object.defineProperty(discussion, type, { get: () => adapter[type] && ((comment, wish) => act({
		...wish,
		type,
		comment
	})) });
	return discussion;
};
export { createDiscussionWith };

//# sourceMappingURL=discussion.js.map
import { createBackOff } from "./back-off.js";
import { validRecordsIn } from "./check-record.js";
import { EMPTY_DATA, isFirstPage, snapshotOf, withPage } from "./discussion-data.js";
import { loadable } from "./load-chunk.js";
import { createPageLoader } from "./page-loader.js";
import { createReaderSession } from "./reader-session.js";
import { buildThread } from "./thread.js";
import { PERMISSIONS } from "./vocabulary.js";
// src/core/discussion.ts
var loadFindComment = loadable(() => import("./find-comment.js"));
var NOTHING_UNSENT = /* @__PURE__ */ new Map();
/**
* @param loadChanges loads the code of what comes after the first page, called when that is shown, or when something is sent or
*   done before. Where the code is there, it answers at once, so that what is sent shows in the same moment
*/
var createDiscussionWith = (loadChanges, options) => {
	const { adapter, id, now = Date.now, warn = console.warn } = options;
	let { order = "oldest" } = options;
	let data = EMPTY_DATA;
	let thread = buildThread([]);
	let more = "none";
	let failure;
	let state = Object.freeze({ status: "loading" });
	const typedTexts = options.texts ?? /* @__PURE__ */ new Map();
	const listeners = /* @__PURE__ */ new Set();
	const withValidRecords = validRecordsIn(warn);
	const closing = new AbortController();
	const { signal } = closing;
	const startAgain = createBackOff(signal, options.schedule);
	let isStarting = false;
	let unwatch;
	/** Made with the first call that needs it, once its code is loaded. */
	let changes;
	const make = (create) => changes ??= create({
		options,
		signal,
		session,
		data: () => data,
		thread: () => thread,
		context: () => ({
			order,
			hasMore: more !== "none"
		}),
		update,
		withValidRecords
	});
	/** Calls something as soon as the code is loaded; at once, if it is. */
	const withLoaded = async (run) => {
		const create = loadChanges();
		return await run(make(typeof create === "function" ? create : await create));
	};
	const emit = (transition) => {
		state = Object.freeze(snapshotOf(data, {
			...thread,
			order,
			more,
			missing: pages.missing()
		}, changes?.unsent ?? NOTHING_UNSENT, session.current, adapter, failure));
		for (const listener of listeners) try {
			listener(state, transition);
		} catch (error) {
			queueMicrotask(() => {
				throw error;
			});
		}
	};
	/** Goes on to other data, and shows it. */
	const update = (next, transition, arrange) => {
		data = next;
		for (const record of data.own) changes?.forget(record.id);
		const { unsent = NOTHING_UNSENT, acts } = changes ?? {};
		thread = arrange?.(thread, order) ?? buildThread([
			...acts?.patches() ?? [],
			...data.records.values(),
			...[...unsent.values()].map(({ record }) => record)
		], {
			order,
			previous: thread,
			unsent,
			progress: acts?.progress
		});
		emit(transition);
	};
	const session = createReaderSession(adapter.session && ((call) => adapter.session(call)), signal, () => emit({ type: "changed" }), options.schedule);
	const fetchPage = async (query, call = signal) => withValidRecords(await adapter.list(id, {
		...query,
		order
	}, { signal: call }));
	const pages = createPageLoader(options, fetchPage, (page, query, progress) => {
		more = progress;
		const isFirst = isFirstPage(query);
		if (page.session) session.set(page.session);
		else if (isFirst) session.ask();
		const next = withPage(data, page, query);
		update(next.deferred.length ? changes.withDeferred(next) : next, { type: isFirst ? "loaded" : "page" });
		if (!isStarting) start(data.page.version);
		isStarting = true;
	}, (progress, error) => {
		more = progress;
		failure = error;
		emit(error ? {
			type: "error",
			error
		} : { type: "page" });
	});
	/**
	* Begins with what comes after the first page, which is shown first. If the code cannot be loaded, it is tried again later.
	*
	* @param since the version of the first page: no change after it is missed, however long the code takes
	*/
	const start = async (since) => {
		await options.pause?.();
		if (signal.aborted) return;
		try {
			await withLoaded((loaded) => {
				if (!signal.aborted) unwatch = loaded.start(since, typedTexts);
			});
		} catch {
			startAgain.later(() => void start(since));
		}
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
			return !!changes?.isSaving;
		},
		now: () => (changes?.now ?? now)(),
		post: (draft, how) => withLoaded((loaded) => loaded.post(draft, how)),
		takeBackUnsent: (draft) => changes?.takeBackUnsent(draft),
		load,
		more: pages.more,
		async find(comment) {
			const { findComment } = await loadFindComment();
			await findComment(comment, discussion, options.pageSize, fetchPage, pages.take);
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		async refresh() {
			if (!data.page) return await load();
			await session.ask();
			changes?.resendFailed();
		},
		resendFailed() {
			session.askIfFailed();
			changes?.resendFailed();
		},
		showKept: (page) => pages.take(page, {}, []),
		include: (comment) => void withLoaded((loaded) => loaded.include(comment)).catch(() => {}),
		showUnseen: () => changes?.showUnseen(),
		async reorder(to) {
			if (to === order) return;
			order = to;
			if (data.page && more === "none") update(data, { type: "page" });
			else await load();
		},
		retry: async (comment) => await changes?.retry(comment),
		dismiss: (wish) => changes?.dismiss(wish),
		sendNow: () => changes?.sendNow(),
		close() {
			pages.stop();
			closing.abort();
			unwatch?.();
			listeners.clear();
		}
	};
	for (const type of PERMISSIONS) if (type !== "add") Object.defineProperty(discussion, type, { get: () => adapter[type] && ((comment, wish) => withLoaded((loaded) => loaded.act({
		...wish,
		type,
		comment
	}))) });
	return discussion;
};
export { createDiscussionWith };

//# sourceMappingURL=discussion.js.map
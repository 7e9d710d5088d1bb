import { AfterwordError, asAfterwordError } from "../core/errors.js";
import { readEvents } from "./event-stream.js";
import { ALONE, joinTabs } from "./http-change-stream-tabs.js";
import { delay, whenVisible, whileVisible } from "./page-visibility.js";
// src/adapters/http-change-stream.ts
/** The server takes so many in one stream. */
var MOST_FOLLOWED = 100;
/** Milliseconds. A heartbeat comes every 15 seconds. */
var IDLE_TIMEOUT = 45e3;
var FIRST_PAUSE = 500;
var LONGEST_PAUSE = 3e4;
/** Milliseconds. The discussions of a page come one soon after another; the stream is opened anew for all of them at once. */
var SETTLING = 100;
/** A short number for a text: tabs of one guest have the same, and nobody learns the guest's secret from it. */
var hashOf = (text) => {
	let hash = 0;
	for (const letter of text) hash = Math.imul(hash, 31) + letter.charCodeAt(0) | 0;
	return hash;
};
var createChangeStream = ({ open, ask, base, reader }) => {
	const watches = /* @__PURE__ */ new Set();
	/** Ends when the page is hidden, or when another reader signs in. */
	let visit = new AbortController();
	/** Ends with the present stream. */
	let connection = new AbortController();
	let tabs = ALONE;
	/** The version that the stream is at, of each discussion in it. */
	let positions = /* @__PURE__ */ new Map();
	/** The discussions that other tabs announced between two questions to them. */
	const announced = /* @__PURE__ */ new Map();
	let isRunning = false;
	let reopening;
	/** Each discussion once, with the oldest version that is known of it. */
	const followedBy = (all) => {
		const oldest = /* @__PURE__ */ new Map();
		for (const { discussion, since } of all) oldest.set(discussion, Math.min(since, oldest.get(discussion) ?? since));
		return Array.from(oldest, ([discussion, since]) => ({
			discussion,
			since
		}));
	};
	const followed = () => followedBy(Array.from(watches, ({ discussion, version }) => ({
		discussion,
		since: version
	})));
	const tell = (watch, changes) => {
		const isNews = changes.records.length > 0 || changes.version !== watch.version;
		watch.version = changes.version;
		if (isNews) watch.onChange(changes);
	};
	const reopen = () => {
		clearTimeout(reopening);
		reopening = setTimeout(() => {
			connection.abort();
			tabs.announce();
		}, SETTLING);
	};
	/** Brings a watch up to date after another tab has heard of a change. What cannot be asked now is asked later. */
	const catchUp = async (watch, signal) => {
		watch.isStale = true;
		if (watch.isAsking) return;
		watch.isAsking = true;
		for (let pause = FIRST_PAUSE; watch.isStale && watches.has(watch) && !signal.aborted; pause *= 2) try {
			watch.isStale = false;
			const changes = await ask(watch.discussion, watch.version, signal);
			watch.isStale ||= !!changes.more;
			tell(watch, changes);
		} catch {
			watch.isStale = true;
			await delay(Math.min(pause, LONGEST_PAUSE), signal);
		}
		watch.isAsking = false;
	};
	/** Opens the stream, again and again, until this tab does not have to listen any more. */
	const listen = async (signal) => {
		let pause = FIRST_PAUSE;
		while (watches.size && !signal.aborted) {
			connection = new AbortController();
			const stop = () => connection.abort();
			signal.addEventListener("abort", stop);
			try {
				await delay(SETTLING, connection.signal);
				const all = followedBy([
					...followed(),
					...await tabs.ask(),
					...announced.values()
				]);
				if (all.length > 100) tabs.tellFull();
				const inStream = all.slice(0, 100);
				positions = new Map(inStream.map(({ discussion, since }) => [discussion, since]));
				const included = new Set(watches);
				const body = connection.signal.aborted ? void 0 : await open(inStream, connection.signal);
				if (!body && !connection.signal.aborted) throw new AfterwordError("unsupported", "There is no stream to read.");
				if (body) for await (const data of readEvents(body, IDLE_TIMEOUT)) {
					if (connection.signal.aborted) break;
					pause = FIRST_PAUSE;
					const { discussion, ...changes } = JSON.parse(data);
					positions.set(discussion, changes.version);
					if (announced.has(discussion)) announced.set(discussion, {
						discussion,
						since: changes.version
					});
					for (const watch of watches) if (watch.discussion === discussion && included.has(watch)) tell(watch, changes);
					tabs.tellChanged(discussion);
				}
			} catch (thrown) {
				const { code, retryAfter = 0 } = asAfterwordError(thrown);
				if (code === "unsupported") throw thrown;
				if (!connection.signal.aborted) pause = Math.max(pause, retryAfter);
			} finally {
				signal.removeEventListener("abort", stop);
			}
			if (connection.signal.aborted) continue;
			await delay(pause * (.5 + Math.random()), connection.signal);
			pause = Math.min(pause * 2, LONGEST_PAUSE);
		}
	};
	/** Tabs with the same name share one stream (http-change-stream-tabs.ts). */
	const tabsName = async () => {
		const who = await reader();
		return who?.startsWith("Bearer") ? void 0 : `afterword ${base} ${hashOf(who ?? "")}`;
	};
	const run = async () => {
		try {
			while (watches.size) {
				visit = new AbortController();
				announced.clear();
				await whenVisible(visit.signal);
				const { signal } = visit = whileVisible(visit.signal);
				try {
					tabs = joinTabs(await tabsName().catch(() => void 0), {
						followed,
						onChanged(discussion) {
							for (const watch of watches) if (watch.discussion === discussion) catchUp(watch, signal);
						},
						onFollows({ discussion, since }) {
							const position = positions.get(discussion);
							if (position === void 0) {
								if (announced.size < 100) announced.set(discussion, {
									discussion,
									since
								});
								reopen();
							} else if (since < position) tabs.tellChanged(discussion);
						},
						signal
					});
					await tabs.turn();
					await listen(signal);
				} finally {
					visit.abort();
				}
			}
		} catch {}
		isRunning = false;
	};
	return {
		get size() {
			return watches.size;
		},
		reopen(isFromStart) {
			for (const watch of watches) if (isFromStart) watch.version = watch.since;
			visit.abort();
		},
		watch(discussion, since, onChange) {
			const watch = {
				discussion,
				since,
				version: since,
				onChange
			};
			watches.add(watch);
			if (isRunning) reopen();
			else {
				isRunning = true;
				run();
			}
			return () => {
				watches.delete(watch);
				if (!watches.size) visit.abort();
			};
		}
	};
};
export { MOST_FOLLOWED, createChangeStream };

//# sourceMappingURL=http-change-stream.js.map
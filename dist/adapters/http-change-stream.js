import { AfterwordError, asAfterwordError } from "../core/errors.js";
import { readEvents } from "./event-stream.js";
import { delay, whenVisible, whileVisible } from "./page-visibility.js";
import { joinTabs } from "./http-tabs.js";
/** Milliseconds. A heartbeat comes every 15 seconds. */
var IDLE_TIMEOUT = 45e3;
var FIRST_PAUSE = 500;
var LONGEST_PAUSE = 3e4;
/** The discussions of a page come one soon after another: they are waited for before the stream is opened anew. */
var SETTLING = 100;
/** Of each discussion once, with the oldest version; the server takes so many in one stream. */
var merged = (followed) => {
	const oldest = /* @__PURE__ */ new Map();
	for (const { discussion, since } of followed) {
		const known = oldest.get(discussion);
		if (known !== void 0 || oldest.size < 100) oldest.set(discussion, Math.min(since, known ?? since));
	}
	return oldest;
};
var listOf = (versions) => Array.from(versions, ([discussion, since]) => ({
	discussion,
	since
}));
/** @param nameOf whom the server tells what: tabs of one name listen for each other; without a name each for itself */
var createChangeStream = (open, nameOf) => {
	const watches = /* @__PURE__ */ new Set();
	/** What the open stream tells of, with the version it is at. */
	let told = /* @__PURE__ */ new Map();
	/** Ends being one of the tabs. */
	let stay = new AbortController();
	/** Ends the stream, where it is this tab that listens. */
	let connection;
	let isRunning = false;
	let reopening;
	const followed = () => listOf(merged(Array.from(watches, ({ discussion, version }) => ({
		discussion,
		since: version
	}))));
	const tell = (event) => {
		const { discussion, ...changes } = JSON.parse(event);
		for (const watch of watches) {
			if (watch.discussion !== discussion) continue;
			const isNews = changes.records.length > 0 || changes.version !== watch.version;
			watch.version = changes.version;
			if (isNews) watch.onChange(changes);
		}
		return {
			discussion,
			version: changes.version
		};
	};
	/** What other tabs follow is told of too. Returns whether there is room for it. */
	const include = (others) => {
		const missing = others.filter(({ discussion, since }) => (told.get(discussion) ?? Infinity) > since);
		const isRoom = missing.every(({ discussion }) => told.has(discussion) || told.size < 100);
		if (missing.length && isRoom) reopen();
		return isRoom;
	};
	/** Opens one stream after the other, for this tab and for those that follow it. */
	const listen = async (tabs, name, seen) => {
		let pause = FIRST_PAUSE;
		seen.addEventListener("abort", () => connection?.abort());
		while (watches.size && !seen.aborted && name === await nameOf()) {
			const opened = new AbortController();
			connection = opened;
			const { signal } = opened;
			try {
				told = merged([...followed(), ...await tabs.ask()]);
				const body = signal.aborted ? void 0 : await open(listOf(told), signal);
				if (!body && !signal.aborted) throw new AfterwordError("unsupported", "There is no stream here.");
				if (body) for await (const event of readEvents(body, IDLE_TIMEOUT)) {
					if (signal.aborted) break;
					pause = FIRST_PAUSE;
					const { discussion, version } = tell(event);
					told.set(discussion, version);
					tabs.send(event);
				}
			} catch (thrown) {
				const { code, retryAfter = 0 } = asAfterwordError(thrown);
				if (code === "unsupported") throw thrown;
				if (!signal.aborted) pause = Math.max(pause, retryAfter);
			}
			if (signal.aborted) continue;
			await delay(pause * (.5 + Math.random()), signal);
			pause = Math.min(pause * 2, LONGEST_PAUSE);
		}
	};
	const run = async () => {
		while (watches.size) {
			stay = new AbortController();
			await delay(SETTLING, stay.signal);
			await whenVisible(stay.signal);
			const seen = whileVisible(stay.signal);
			const { signal } = seen;
			try {
				const name = await nameOf();
				const tabs = joinTabs(name, {
					followed,
					onEvent: tell,
					onFollows: include,
					signal
				});
				await tabs.turn();
				await listen(tabs, name, signal);
			} catch (thrown) {
				if (asAfterwordError(thrown).code === "unsupported") break;
				if (!signal.aborted) await delay(LONGEST_PAUSE * Math.random(), stay.signal);
			} finally {
				connection = void 0;
				seen.abort();
			}
		}
		isRunning = false;
	};
	const reopen = () => {
		clearTimeout(reopening);
		reopening = setTimeout(() => (connection ?? stay).abort(), SETTLING);
	};
	return {
		get size() {
			return watches.size;
		},
		reopen,
		watch(discussion, since, onChange) {
			const watch = {
				discussion,
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
				if (!watches.size) stay.abort();
			};
		}
	};
};
export { createChangeStream };

//# sourceMappingURL=http-change-stream.js.map
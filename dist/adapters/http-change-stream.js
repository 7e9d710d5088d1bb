import { asAfterwordError } from "../core/errors.js";
import { readEvents } from "./event-stream.js";
import { delay, whenVisible, whileVisible } from "./page-visibility.js";
// src/adapters/http-change-stream.ts
/** Milliseconds. A heartbeat comes every 15 seconds. */
var IDLE_TIMEOUT = 45e3;
var FIRST_PAUSE = 500;
var LONGEST_PAUSE = 3e4;
/** The discussions of a page come one soon after another: they are waited for before the stream is opened anew. */
var SETTLING = 100;
var createChangeStream = (open) => {
	const watches = /* @__PURE__ */ new Set();
	let connection = new AbortController();
	let isRunning = false;
	let reopening;
	const followed = () => {
		const oldest = /* @__PURE__ */ new Map();
		for (const { discussion, version } of watches) oldest.set(discussion, Math.min(version, oldest.get(discussion) ?? version));
		return Array.from(oldest, ([discussion, since]) => ({
			discussion,
			since
		}));
	};
	const tell = ({ discussion, ...changes }) => {
		for (const watch of watches) {
			if (watch.discussion !== discussion) continue;
			const isNews = changes.records.length > 0 || changes.version !== watch.version;
			watch.version = changes.version;
			if (isNews) watch.onChange(changes);
		}
	};
	const run = async () => {
		let pause = FIRST_PAUSE;
		while (watches.size) {
			connection = new AbortController();
			const { signal } = connection;
			await delay(SETTLING, signal);
			await whenVisible(signal);
			const seen = whileVisible(signal);
			try {
				const body = signal.aborted ? void 0 : await open(followed(), seen.signal);
				if (!body && !signal.aborted) break;
				if (body) for await (const data of readEvents(body, IDLE_TIMEOUT)) {
					if (signal.aborted) break;
					pause = FIRST_PAUSE;
					tell(JSON.parse(data));
				}
			} catch (thrown) {
				const { code, retryAfter = 0 } = asAfterwordError(thrown);
				if (code === "unsupported") break;
				if (!signal.aborted) pause = Math.max(pause, retryAfter);
			} finally {
				seen.abort();
			}
			if (signal.aborted) continue;
			await delay(pause * (.5 + Math.random()), signal);
			pause = Math.min(pause * 2, LONGEST_PAUSE);
		}
		isRunning = false;
	};
	const reopen = () => {
		clearTimeout(reopening);
		reopening = setTimeout(() => connection.abort(), SETTLING);
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
				if (!watches.size) connection.abort();
			};
		}
	};
};
export { createChangeStream };

//# sourceMappingURL=http-change-stream.js.map
import { delay } from "./page-visibility.js";
// src/adapters/http-tabs.ts
/** Milliseconds that other tabs have to say what they follow. */
var ANSWERING = 50;
var alone = {
	turn: async () => {},
	ask: async () => [],
	send: () => {}
};
/** @param name of the lock and the channel: tabs that the server would tell the same share it, without one nobody does */
var joinTabs = (name, { followed, onEvent, onFollows, signal }) => {
	const { locks } = globalThis.navigator ?? {};
	if (name === void 0 || !locks || !globalThis.BroadcastChannel || signal.aborted) return alone;
	const channel = new BroadcastChannel(name);
	/** What the others said; absent while another tab listens. */
	let told;
	let listenAlone = () => {};
	const say = (message) => {
		if (!signal.aborted) channel.postMessage(message);
	};
	channel.onmessage = ({ data }) => {
		if ("event" in data) onEvent(data.event);
		else if ("isAsked" in data) say({ follows: followed() });
		else if ("isFull" in data) listenAlone();
		else if (told) {
			told.push(...data.follows);
			if (!onFollows(data.follows)) say({ isFull: true });
		}
	};
	signal.addEventListener("abort", () => channel.close());
	return {
		async turn() {
			say({ follows: followed() });
			await new Promise((resolve, reject) => {
				const waiting = new AbortController();
				listenAlone = () => {
					waiting.abort();
					resolve();
				};
				signal.addEventListener("abort", () => waiting.abort());
				const hold = () => {
					if (waiting.signal.aborted) return void 0;
					told = [];
					resolve();
					return new Promise((release) => signal.addEventListener("abort", () => release()));
				};
				locks.request(name, { signal: waiting.signal }, hold).then(reject, reject);
			});
		},
		async ask() {
			if (!told) return [];
			told = [];
			say({ isAsked: true });
			await delay(ANSWERING, signal);
			return told;
		},
		send(event) {
			if (told) say({ event });
		}
	};
};
export { joinTabs };

//# sourceMappingURL=http-tabs.js.map
import { delay } from "./page-visibility.js";
// src/adapters/http-change-stream-tabs.ts
/** How many milliseconds other tabs have to say what they follow. */
var ANSWER_TIMEOUT = 50;
/** A tab that does not talk to others. */
var ALONE = {
	turn: async () => {},
	announce: () => {},
	ask: async () => [],
	tellChanged: () => {},
	tellFull: () => {}
};
/** @param name of the lock and the channel. Tabs of one reader have the same; without a name a tab listens for itself */
var joinTabs = (name, { followed, onChanged, onFollows, signal }) => {
	const { document, navigator, BroadcastChannel } = globalThis;
	const locks = navigator?.locks;
	if (name === void 0 || !document || !locks || !BroadcastChannel || signal.aborted) return ALONE;
	const channel = new BroadcastChannel(name);
	/** What the other tabs said; absent as long as another tab listens. */
	let others;
	let isAsking = false;
	let listenAlone = () => {};
	const say = (message) => {
		if (!signal.aborted) channel.postMessage(message);
	};
	channel.onmessage = ({ data }) => {
		if ("changed" in data) onChanged(data.changed);
		else if ("isAsked" in data) announce();
		else if ("isFull" in data) listenAlone();
		else if (isAsking) others?.push(...data.follows);
		else if (others) data.follows.forEach(onFollows);
	};
	signal.addEventListener("abort", () => channel.close());
	const announce = () => say({ follows: followed() });
	return {
		turn: () => new Promise((resolve) => {
			const waiting = new AbortController();
			listenAlone = () => {
				waiting.abort();
				resolve();
			};
			signal.addEventListener("abort", listenAlone);
			const hold = () => {
				others = [];
				resolve();
				return new Promise((release) => signal.addEventListener("abort", () => release()));
			};
			locks.request(name, { signal: waiting.signal }, hold).catch(listenAlone);
			announce();
		}),
		announce,
		async ask() {
			if (!others) return [];
			others = [];
			isAsking = true;
			say({ isAsked: true });
			await delay(ANSWER_TIMEOUT, signal);
			isAsking = false;
			return others;
		},
		tellChanged(discussion) {
			if (others) say({ changed: discussion });
		},
		tellFull: () => say({ isFull: true })
	};
};
export { ALONE, joinTabs };

//# sourceMappingURL=http-change-stream-tabs.js.map
import { AfterwordError } from "../core/errors.js";
import { SharedChanges } from "./shared-changes.js";
// src/server/change-streams.ts
/** Milliseconds between two heartbeats; proxies close connections that are silent for a minute. */
var HEARTBEAT = 15e3;
/** How many unread bytes a stream may have before no more changes are asked for; also the size of one answer with changes. */
var UNREAD = 65536;
/** A stream ends if it is unread at this many heartbeats in a row. */
var UNREAD_HEARTBEATS = 3;
/** The longest time a timer can wait. */
var LONGEST_TIMER = 2 ** 31 - 1;
var encoder = new TextEncoder();
var HEART = encoder.encode(":\n\n");
/** Changes as an event of a stream of one discussion, which continues after `Last-Event-ID`. */
var eventOfOne = (_, changes) => `id: ${changes.version}\ndata: ${JSON.stringify(changes)}\n\n`;
/** Changes as an event of a stream of many discussions, which names the discussion. */
var eventOfMany = (discussion, changes) => `data: ${JSON.stringify({
	discussion,
	...changes
})}\n\n`;
var ChangeStreams = class {
	#changes;
	#limits;
	#now;
	#streams = /* @__PURE__ */ new Set();
	#perNetwork = /* @__PURE__ */ new Map();
	constructor(adapter, limits = {}, now = Date.now) {
		this.#changes = new SharedChanges(adapter, UNREAD);
		this.#limits = {
			perAddress: 1e3,
			total: 2e4,
			...limits
		};
		this.#now = now;
	}
	/** How many streams are open. */
	get size() {
		return this.#streams.size;
	}
	/** Ends every stream, for a server that stops. */
	close() {
		for (const end of this.#streams) end();
	}
	/**
	* The changes of discussions after a version of each, and those that follow until the reader goes or their sign-in ends.
	*
	* @throws AfterwordError `rate-limited` where there are too many streams already
	*/
	stream(followed, { caller, expires, network, signal }, eventOf) {
		this.#checkRoom(network);
		const following = followed.map(({ discussion, since }) => ({
			discussion,
			since,
			version: since,
			isStale: true
		}));
		const leaves = [];
		let isAsking = false;
		let unread = 0;
		let heart;
		let expiry;
		let end = () => {};
		const tell = async (controller) => {
			if (isAsking) return;
			isAsking = true;
			try {
				while ((controller.desiredSize ?? 0) > 0) {
					const next = following.find(({ isStale }) => isStale);
					if (!next) break;
					next.isStale = false;
					const changes = await this.#changes.after(next.discussion, next.version, caller);
					if (changes.more) next.isStale = true;
					if (!(changes.records.length > 0 || changes.version !== next.version) && next.version !== next.since) continue;
					next.version = changes.version;
					if (!signal.aborted) controller.enqueue(encoder.encode(eventOf(next.discussion, changes)));
				}
			} catch {
				end();
			} finally {
				isAsking = false;
			}
		};
		return new ReadableStream({
			start: (controller) => {
				end = () => {
					if (!this.#streams.delete(end)) return;
					clearInterval(heart);
					clearTimeout(expiry);
					for (const leave of leaves) leave();
					this.#count(network, -1);
					signal.removeEventListener("abort", end);
					try {
						controller.close();
					} catch {}
				};
				this.#streams.add(end);
				this.#count(network, 1);
				signal.addEventListener("abort", end);
				if (signal.aborted) return end();
				for (const one of following) leaves.push(this.#changes.watch(one.discussion, one.since, () => {
					one.isStale = true;
					tell(controller);
				}));
				heart = setInterval(() => {
					const isRead = (controller.desiredSize ?? 0) > 0;
					unread = isRead ? 0 : unread + 1;
					if (isRead) controller.enqueue(HEART);
					else if (unread >= UNREAD_HEARTBEATS) end();
				}, HEARTBEAT);
				if (expires !== void 0) expiry = setTimeout(end, Math.min(Math.max(0, expires - this.#now()), LONGEST_TIMER));
				tell(controller);
			},
			pull: (controller) => void tell(controller),
			cancel: () => end()
		}, new ByteLengthQueuingStrategy({ highWaterMark: UNREAD }));
	}
	#checkRoom(network) {
		if ((network === void 0 ? 0 : this.#perNetwork.get(network) ?? 0) < this.#limits.perAddress && this.#streams.size < this.#limits.total) return;
		throw new AfterwordError("rate-limited", "Too many streams are open: ask for the changes from time to time instead.", { retryAfter: 2 * HEARTBEAT });
	}
	/** Counts the streams of a network; networks without streams are removed. */
	#count(network, by) {
		if (network === void 0) return;
		const count = (this.#perNetwork.get(network) ?? 0) + by;
		if (count > 0) this.#perNetwork.set(network, count);
		else this.#perNetwork.delete(network);
	}
};
export { ChangeStreams, eventOfMany, eventOfOne };

//# sourceMappingURL=change-streams.js.map
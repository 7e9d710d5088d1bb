// src/server/live.ts
/** Milliseconds between two signs of life; proxies close what is silent for a minute. */
var HEARTBEAT = 15e3;
var encoder = new TextEncoder();
var eventOf = (changes) => encoder.encode(`id: ${changes.version}\ndata: ${JSON.stringify(changes)}\n\n`);
var HEART = encoder.encode(":\n\n");
var Live = class {
	#adapter;
	#topics = /* @__PURE__ */ new Map();
	#streams = /* @__PURE__ */ new Set();
	#asking = /* @__PURE__ */ new Map();
	constructor(adapter) {
		this.#adapter = adapter;
	}
	/** How many listen. */
	get size() {
		return this.#streams.size;
	}
	/** Ends every stream, for a server that stops. */
	close() {
		for (const end of this.#streams) end();
	}
	/** The changes after a version, and those that follow until the reader goes. */
	stream(id, since, as, signal) {
		let version = since;
		let isAsking = false;
		let isStale = true;
		let heart;
		let leave = () => {};
		let end = () => {};
		const tell = async (controller) => {
			if (isAsking) return;
			isAsking = true;
			try {
				while (isStale && (controller.desiredSize ?? 0) > 0) {
					isStale = false;
					const changes = await this.#changes(id, version, as);
					if (changes.more) isStale = true;
					if (changes.records.length === 0 && changes.version === version && version !== since) continue;
					({version} = changes);
					if (!signal.aborted) controller.enqueue(eventOf(changes));
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
					clearInterval(heart);
					leave();
					this.#streams.delete(end);
					signal.removeEventListener("abort", end);
					try {
						controller.close();
					} catch {}
				};
				this.#streams.add(end);
				signal.addEventListener("abort", end);
				leave = this.#join(id, since, () => {
					isStale = true;
					tell(controller);
				});
				heart = setInterval(() => {
					if ((controller.desiredSize ?? 0) > 0) controller.enqueue(HEART);
				}, HEARTBEAT);
				tell(controller);
			},
			pull: (controller) => void tell(controller),
			cancel: () => end()
		}, { highWaterMark: 4 });
	}
	/** What is told to nobody in particular is the same for all who have the same version: it is asked for once. */
	#changes(id, version, as) {
		if (as) return this.#adapter.changes(id, version, { as });
		const key = `${version} ${id}`;
		let asking = this.#asking.get(key);
		if (!asking) {
			asking = this.#adapter.changes(id, version).finally(() => this.#asking.delete(key));
			this.#asking.set(key, asking);
		}
		return asking;
	}
	#join(id, since, listener) {
		let topic = this.#topics.get(id);
		if (!topic) {
			const listeners = /* @__PURE__ */ new Set();
			const nudge = () => {
				for (const one of listeners) one();
			};
			topic = {
				listeners,
				stop: this.#adapter.watch?.(id, since, nudge) ?? (() => {})
			};
			this.#topics.set(id, topic);
		}
		const { listeners, stop } = topic;
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
			if (listeners.size) return;
			stop();
			this.#topics.delete(id);
		};
	}
};
export { Live };

//# sourceMappingURL=live.js.map
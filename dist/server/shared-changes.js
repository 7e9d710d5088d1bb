import { redactForCaller } from "./redact-for-caller.js";
import { limitConcurrency } from "./sql/concurrency.js";
// src/server/shared-changes.ts
/** How many streams ask for changes at a time, so that requests for pages need not wait for all of them. */
var AT_ONCE = 4;
var SharedChanges = class {
	#adapter;
	#bytes;
	#topics = /* @__PURE__ */ new Map();
	/** By discussion and version: queries for anonymous listeners that are under way. */
	#asking = /* @__PURE__ */ new Map();
	#inTurn = limitConcurrency(AT_ONCE);
	/** @param bytes the size of one answer */
	constructor(adapter, bytes) {
		this.#adapter = adapter;
		this.#bytes = bytes;
	}
	/** Anonymous listeners with the same version get the same changes: these are queried once. */
	after(id, version, caller) {
		const ask = () => this.#inTurn(async () => {
			await new Promise((resolve) => setTimeout(resolve));
			const changes = await this.#adapter.changes(id, version, {
				...caller && { caller },
				bytes: this.#bytes
			});
			return {
				...changes,
				records: changes.records.map(redactForCaller(this.#adapter, caller))
			};
		});
		if (caller) return ask();
		let asked = this.#asking.get(id);
		if (!asked) this.#asking.set(id, asked = /* @__PURE__ */ new Map());
		let asking = asked.get(version);
		if (!asking) {
			const questions = asked;
			asking = ask().finally(() => {
				questions.delete(version);
				if (!questions.size && this.#asking.get(id) === questions) this.#asking.delete(id);
			});
			questions.set(version, asking);
		}
		return asking;
	}
	/** Calls the listener when something in a discussion changes, until the returned function is called. */
	watch(id, since, listener) {
		let topic = this.#topics.get(id);
		if (!topic) {
			const listeners = /* @__PURE__ */ new Set();
			const nudge = () => {
				this.#asking.delete(id);
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
export { SharedChanges };

//# sourceMappingURL=shared-changes.js.map
import { storable } from "./rows.js";
// src/server/sql/change-notifier.ts
/** Milliseconds between two looks. */
var LOOK_EVERY = 1e3;
/** Discussions in one query. */
var IDS = 1e3;
var ChangeNotifier = class {
	/** By the id as it is stored. */
	#followers = /* @__PURE__ */ new Map();
	/** Which version each discussion had at the last look. */
	#seen = /* @__PURE__ */ new Map();
	#look;
	#messenger;
	#timer;
	#isLooking = false;
	/** @param look queries the numbers of the newest changes of discussions */
	constructor(look, messenger) {
		this.#look = look;
		this.#messenger = messenger;
	}
	add(following, discussion) {
		const id = storable(discussion);
		if (!this.#followers.size) this.#begin();
		const followers = this.#followers.get(id) ?? /* @__PURE__ */ new Set();
		this.#followers.set(id, followers.add(following));
		return () => {
			followers.delete(following);
			if (followers.size || this.#followers.get(id) !== followers) return;
			this.#followers.delete(id);
			this.#seen.delete(id);
			if (!this.#followers.size) this.#end();
		};
	}
	/** A discussion was changed here. */
	tell(id) {
		this.#nudge(storable(id));
		this.#messenger?.send(id);
	}
	/** A follower could not ask for the changes: the next look notifies again in any case. */
	lookAnew(id) {
		this.#seen.delete(storable(id));
	}
	close() {
		this.#end();
		for (const followers of this.#followers.values()) for (const following of followers) following.stop();
		this.#followers.clear();
		this.#seen.clear();
	}
	#begin() {
		this.#messenger?.listen((id) => {
			if (id !== void 0) this.#nudge(id);
			else for (const followed of this.#followers.keys()) this.#nudge(followed);
		});
		this.#timer = setInterval(() => void this.#lookAgain(), LOOK_EVERY);
	}
	#end() {
		clearInterval(this.#timer);
	}
	#nudge(id) {
		for (const following of this.#followers.get(id) ?? []) following.nudge();
	}
	async #lookAgain() {
		if (this.#isLooking) return;
		this.#isLooking = true;
		try {
			const ids = [...this.#followers.keys()];
			for (let start = 0; start < ids.length; start += IDS) await this.#lookAt(ids.slice(start, start + IDS));
		} catch {} finally {
			this.#isLooking = false;
		}
	}
	async #lookAt(ids) {
		const versions = await this.#look(ids);
		for (const id of ids) {
			const version = versions.get(id) ?? 0;
			if (!this.#followers.has(id) || this.#seen.get(id) === version) continue;
			this.#seen.set(id, version);
			this.#nudge(id);
		}
	}
};
export { ChangeNotifier };

//# sourceMappingURL=change-notifier.js.map
// src/server/sql/change-notifier.ts
/** Milliseconds between two looks. */
var LOOK_EVERY = 1e3;
var ChangeNotifier = class {
	#followers = /* @__PURE__ */ new Map();
	#look;
	#messenger;
	#timer;
	#isLooking = false;
	#seen = -1;
	/** @param look queries the number of the newest change */
	constructor(look, messenger) {
		this.#look = look;
		this.#messenger = messenger;
	}
	add(following, id) {
		if (!this.#followers.size) this.#begin();
		this.#followers.set(following, id);
		return () => {
			this.#followers.delete(following);
			if (!this.#followers.size) this.#end();
		};
	}
	/** A discussion was changed here. */
	tell(id) {
		this.#nudge(id);
		this.#messenger?.send(id);
	}
	/** A follower could not ask for the changes: the next look notifies again in any case. */
	lookAnew() {
		this.#seen = -1;
	}
	close() {
		this.#end();
		for (const following of this.#followers.keys()) following.stop();
		this.#followers.clear();
	}
	#begin() {
		this.#messenger?.listen((id) => this.#nudge(id));
		this.#timer = setInterval(() => void this.#lookAgain(), LOOK_EVERY);
	}
	#end() {
		clearInterval(this.#timer);
	}
	#nudge(id) {
		for (const [following, followed] of this.#followers) if (id === void 0 || followed === id) following.nudge();
	}
	async #lookAgain() {
		if (this.#isLooking) return;
		this.#isLooking = true;
		try {
			const newest = await this.#look();
			if (newest !== this.#seen) this.#nudge();
			this.#seen = newest;
		} catch {} finally {
			this.#isLooking = false;
		}
	}
};
export { ChangeNotifier };

//# sourceMappingURL=change-notifier.js.map
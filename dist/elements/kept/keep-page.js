import { whenIdle } from "../yield-to-page.js";
import { placeOf, tokenOf } from "./kept-place.js";
import { isShowingKept } from "./show-kept-page.js";
// src/elements/kept/keep-page.ts
/** How many comments of a discussion are kept, and how many characters they have as JSON. */
var MOST = 200;
var LONGEST = 2e5;
/** Milliseconds between a change and its keeping. */
var PAUSE = 2e3;
/** The first comments of the list, without those that wait for somebody else's decision. The comment that a reply answers is before it. */
var recordsIn = ({ nodes }) => {
	const records = [];
	let length = 0;
	for (const { record, delivery } of nodes) {
		if (delivery || record.status === "pending" && !record.mine) continue;
		length += JSON.stringify(record).length;
		if (length > LONGEST || records.length >= MOST) break;
		records.push(record);
	}
	return records;
};
var pageOf = (state) => {
	const { total, version, title, closed, author, permissions, requiredFields, signInRequired = false } = state;
	return {
		records: recordsIn(state),
		total,
		version,
		closed,
		...title !== void 0 && { title },
		session: {
			author,
			permissions: permissions.has("add") ? ["add"] : [],
			requiredFields,
			signInRequired
		}
	};
};
var PageKeeper = class {
	#element;
	#token;
	#discussion;
	#unsubscribe;
	#timer;
	/** Whether the comments are what the reader with the present token may see. */
	#isOfReader = true;
	constructor(element) {
		this.#element = element;
		this.#token = tokenOf(element);
		element.addController(this);
		this.hostUpdated();
	}
	hostUpdated() {
		const { discussion } = this.#element;
		const token = tokenOf(this.#element);
		if (token !== this.#token) {
			this.#token = token;
			this.#isOfReader = false;
			this.#forget(token);
		}
		if (discussion === this.#discussion) return;
		this.#unsubscribe?.();
		this.#discussion = discussion;
		this.#isOfReader = true;
		this.#unsubscribe = discussion?.subscribe((_, { type }) => {
			if (type === "loaded") this.#isOfReader = true;
			this.#keepLater();
		});
		this.#keepLater(0);
	}
	hostDisconnected() {
		clearTimeout(this.#timer);
		this.#timer = void 0;
	}
	#keepLater(pause = PAUSE) {
		this.#timer ??= setTimeout(() => whenIdle(() => void this.#keep()), pause);
	}
	async #keep() {
		this.#timer = void 0;
		const { discussion, store } = this.#element;
		const state = discussion?.state;
		if (state?.status !== "ready" || isShowingKept(discussion) || !this.#isOfReader) return;
		const kept = {
			page: pageOf(state),
			at: Date.now(),
			token: this.#token,
			name: state.author?.name ?? null
		};
		try {
			await (await store?.pages?.())?.keep(placeOf(this.#element), kept);
		} catch {}
	}
	async #forget(token) {
		try {
			await (await this.#element.store?.pages?.())?.forgetOthers(token);
		} catch {}
	}
};
var attached = /* @__PURE__ */ new WeakSet();
/** Keeps what a discussion shows from now on. */
var keepPage = (element) => {
	if (attached.has(element)) return;
	attached.add(element);
	new PageKeeper(element);
};
export { keepPage };

//# sourceMappingURL=keep-page.js.map
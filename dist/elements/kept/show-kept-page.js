import { createBackOff } from "../../core/back-off.js";
import { keptMessages } from "../../locales/en-kept.js";
import { clock } from "../clock.js";
import { english } from "../localizer.js";
import { placeOf, tokenOf } from "./kept-place.js";
// src/elements/kept/show-kept-page.ts
var MINUTE = 6e4;
Object.assign(english.messages, keptMessages);
var showing = /* @__PURE__ */ new WeakSet();
/** Whether what a discussion shows is what was kept. */
var isShowingKept = (discussion) => showing.has(discussion);
var KeptNotice = class {
	#element;
	#discussion;
	#at;
	#notice = document.createElement("p");
	#age = document.createElement("span");
	#sentence = document.createElement("span");
	#ending = new AbortController();
	#backOff = createBackOff(this.#ending.signal);
	#unsubscribe;
	#isAsking = false;
	constructor(element, discussion, at) {
		this.#element = element;
		this.#discussion = discussion;
		this.#at = at;
		this.#notice.setAttribute("part", "kept");
		this.#notice.className = "muted";
		this.#sentence.role = "status";
		this.#notice.append(this.#age, " ", this.#sentence);
		this.#unsubscribe = discussion.subscribe((_, { type }) => {
			if (type === "loaded") this.#end();
			else if (type === "posted" || type === "changed") this.#try();
		});
		addEventListener("online", this.#onOnline);
		element.addController(this);
		clock.add(this);
		this.#backOff.later(() => this.#try());
	}
	hostUpdated() {
		if (this.#element.discussion !== this.#discussion) {
			this.#end();
			return;
		}
		const news = this.#element.renderRoot.querySelector("[part=news]");
		if (!news) return;
		if (!this.#notice.isConnected) news.before(this.#notice);
		this.tick(Date.now());
		const { cannotLoad } = this.#words;
		if (this.#sentence.textContent !== cannotLoad) this.#sentence.textContent = cannotLoad;
	}
	tick(now) {
		const { localizer } = this.#element;
		const { keptFrom, keptNow } = this.#words;
		const text = now - this.#at < MINUTE ? keptNow : localizer.fill(keptFrom, { age: localizer.ago(this.#at, now) });
		if (this.#age.textContent !== text) this.#age.textContent = text;
		return MINUTE;
	}
	get #words() {
		return this.#element.localizer.messages;
	}
	#onOnline = () => {
		this.#backOff.reset();
		this.#try();
	};
	/** Loads the discussion if the back end answers. Asked with a small page first, because a failure of `load` would be shown. */
	async #ask() {
		const { adapter, id } = this.#discussion;
		const { signal } = this.#ending;
		try {
			await adapter.list(id, { limit: 1 }, { signal });
			if (!signal.aborted) await this.#discussion.load();
		} catch {}
		if (!signal.aborted) this.#backOff.later(() => this.#try());
	}
	#try() {
		if (this.#isAsking || this.#ending.signal.aborted) return;
		this.#isAsking = true;
		this.#backOff.cancel();
		this.#ask().finally(() => {
			this.#isAsking = false;
		});
	}
	#end() {
		showing.delete(this.#discussion);
		this.#ending.abort();
		this.#unsubscribe();
		removeEventListener("online", this.#onOnline);
		clock.delete(this);
		this.#notice.remove();
		this.#element.removeController(this);
	}
};
/** Called when the first page of a discussion could not be loaded. */
var showKeptPage = async (element) => {
	const { discussion, store } = element;
	const isAway = () => {
		const state = discussion?.state;
		const code = state?.status === "failed" && state.error.code;
		return element.discussion === discussion && (code === "network" || code === "unavailable");
	};
	if (!discussion || !isAway()) return;
	try {
		const kept = await (await store?.pages?.())?.get(placeOf(element), tokenOf(element));
		if (!kept || !isAway() || isShowingKept(discussion)) return;
		discussion.showKept(kept.page);
		showing.add(discussion);
		new KeptNotice(element, discussion, kept.at).hostUpdated();
	} catch {}
};
export { isShowingKept, showKeptPage };

//# sourceMappingURL=show-kept-page.js.map
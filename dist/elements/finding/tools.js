import { COMMENT_ORDERS } from "../../core/vocabulary.js";
import { loadable } from "../../core/load-chunk.js";
import { fetchComment } from "./fetch-comment.js";
import { discussionAround, readyState } from "./finding-list.js";
import { adoptFindingStyles } from "./finding-styles.js";
import { areKeysOff } from "./keys.js";
import { SearchOpener } from "./search-opener.js";
import { html, nothing, render } from "lit";
// src/elements/finding/tools.ts
var loadArrange = loadable(() => import("./arrange-rows.js"));
var loadOwn = loadable(() => import("../own-dialog.js"));
/** For all discussions of the site (remembered.ts). */
var rememberOrder = (order) => {
	try {
		localStorage.setItem("afterword-order", order);
	} catch {}
};
var Tools = class {
	/** Opens the search. */
	search;
	#list;
	#visits;
	#showKeys;
	#line = document.createElement("div");
	/** The discussion in which the reader is known to have written here. */
	#writtenIn;
	#hasOwnFailed = false;
	/** @param showKeys shows the list of keys */
	constructor(list, visits, showKeys) {
		this.#list = list;
		this.#visits = visits;
		this.#showKeys = showKeys;
		this.#line.setAttribute("part", "tools");
		this.search = new SearchOpener(list, this.#line);
		list.addController(this);
		this.hostUpdated();
	}
	hostUpdated() {
		const state = readyState(this.#list);
		const discussion = discussionAround(this.#list);
		const heading = discussion?.renderRoot.querySelector("#heading");
		if (!state || !heading) return;
		if (heading.nextElementSibling !== this.#line) {
			adoptFindingStyles(discussion.renderRoot);
			heading.after(this.#line);
		}
		render(this.#template(state), this.#line);
	}
	/** Leads to the response that was written last, also where its page is not loaded. */
	async toLatest() {
		const list = this.#list;
		const { discussion } = list;
		const state = readyState(list);
		if (!state) return;
		let latest;
		try {
			if (state.missing.length) latest = (await discussion.adapter.latest?.({
				discussion: discussion.id,
				limit: 1
			}))?.[0]?.id;
		} catch {}
		const newest = state.nodes.reduce((a, b) => b.time > a.time ? b : a);
		latest ??= newest.record.id;
		const isWanted = () => list.discussion === discussion;
		if (await fetchComment(list, latest, isWanted) === "there" && isWanted()) list.reveal(latest);
	}
	#template(state) {
		if (state.nodes.length < 2) return this.#ownLink(state);
		const words = this.#list.localizer.messages;
		const count = this.#visits.fresh.length;
		const names = {
			oldest: words.oldest,
			newest: words.newest,
			best: words.best
		};
		return html`
      <select aria-label=${words.order} @focus=${loadArrange} @change=${this.#onOrder}>
        ${COMMENT_ORDERS.filter((order) => order !== "best" || this.#canBest(state)).map((order) => html`<option value=${order} .selected=${order === state.order}>${names[order]}</option>`)}
      </select>
      ${count ? html`<span title=${words.sinceVisit}>${this.#list.localizer.count(words.newCount, count)}</span>
              <button class="link-button" aria-label=${words.previousNew} @click=${() => this.#visits.go(-1)}>↑</button>
              <button class="link-button" aria-label=${words.nextNew} @click=${() => this.#visits.go(1)}>↓</button>` : nothing}
      <button class="link-button" @click=${() => this.toLatest()}>${words.latest}</button>
      ${this.#ownLink(state)}
      ${this.search.isOffered ? html`<button class="link-button search" @click=${() => this.search.open()}>${words.search}</button>` : nothing}
      ${areKeysOff(this.#list) ? nothing : html`<button class="link-button keys" aria-label=${words.keys} @click=${this.#showKeys}>?</button>`}
    `;
	}
	/** Opens the list of what the reader wrote. Only a reader who is known to have written here has it. */
	#ownLink({ nodes, author }) {
		const { discussion, localizer } = this.#list;
		const { own, identity } = discussion.adapter;
		if (!own) return nothing;
		if (this.#writtenIn !== discussion) {
			if (!(!author && identity?.get() || nodes.some(({ record }) => record.mine))) return nothing;
			this.#writtenIn = discussion;
		}
		const { messages } = localizer;
		return html`<button part="own-list" class="link-button" @click=${this.#onOwn}>
      ${this.#hasOwnFailed ? messages.errors.network + messages.gap + messages.retry : messages.ownList}
    </button>`;
	}
	#onOwn = async ({ currentTarget }) => {
		try {
			const { openOwn } = await loadOwn();
			this.#hasOwnFailed = false;
			this.hostUpdated();
			await openOwn(discussionAround(this.#list), currentTarget);
		} catch {
			this.#hasOwnFailed = true;
			this.hostUpdated();
		}
	};
	/** There is a best response where responses are, or were, liked. */
	#canBest({ order, nodes }) {
		return order === "best" || !!this.#list.discussion?.adapter.react || nodes.some(({ record }) => record.reactions);
	}
	#onOrder = ({ target }) => {
		const order = target.value;
		const discussion = discussionAround(this.#list);
		const apply = () => {
			discussion.order = order;
		};
		rememberOrder(order);
		loadArrange().then(({ arrangeRows }) => arrangeRows(this.#list, order, apply), apply);
	};
};
export { Tools };

//# sourceMappingURL=tools.js.map
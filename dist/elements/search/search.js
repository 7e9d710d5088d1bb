import "../../core/search.js";
import { searchedWords } from "../../core/search-words.js";
import { searchMessages } from "../../locales/en-search.js";
import { english } from "../localizer.js";
import { Highlights } from "./highlights.js";
import { ResultTexts } from "./result-texts.js";
import { resultTemplate, summaryOf } from "./search-results.js";
import { adoptSearchStyles } from "./search-styles.js";
import { Searching } from "./searching.js";
import { html, nothing, render } from "lit";
// src/elements/search/search.ts
/** Milliseconds without a keystroke after which a search begins. */
var PAUSE = 250;
var Search = class {
	#place;
	#panel = document.createElement("search");
	#bar = document.createElement("div");
	#highlights = new Highlights();
	#drawRows;
	#discussion;
	#searching;
	#timer;
	#found;
	#texts = new ResultTexts(() => this.#draw());
	/** The place in what was found that the reader was led to last. */
	#at = -1;
	/** What could not be done. */
	#problem;
	constructor(place) {
		this.#place = place;
		this.#panel.setAttribute("part", "search");
		this.#panel.role = "search";
		this.#bar.setAttribute("part", "search-place");
		this.#drawRows = place.drawRows((row) => this.#highlights.draw(row));
		place.list.addController(this);
	}
	hostDisconnected() {
		this.#close();
	}
	/** Another discussion has other responses. And the reader may mute an author. */
	hostUpdated() {
		if (!this.#panel.isConnected) return;
		const { discussion, isMuted } = this.#place.list;
		if (discussion !== this.#discussion) this.#close();
		else if (isMuted && this.#found?.records.some(isMuted)) this.#take(this.#found);
		else this.#draw();
	}
	/** Shows the field, and gives it the focus. */
	open() {
		const { list, line } = this.#place;
		if (!this.#panel.isConnected) {
			const { discussion } = list;
			this.#discussion = discussion;
			this.#searching = new Searching(discussion, (answer) => this.#take(answer));
			adoptSearchStyles(line.getRootNode());
			adoptSearchStyles(list.renderRoot);
			line.after(this.#panel);
			line.parentElement.append(this.#bar);
			this.#draw();
		}
		this.#field.focus();
		this.#field.select();
	}
	get #field() {
		return this.#panel.querySelector("input");
	}
	#close() {
		clearTimeout(this.#timer);
		this.#searching?.cancel();
		this.#forget();
		this.#problem = void 0;
		const hadFocus = this.#panel.matches(":focus-within") || this.#bar.matches(":focus-within");
		this.#panel.remove();
		this.#bar.remove();
		render(nothing, this.#panel);
		if (hadFocus) this.#place.onClose();
	}
	#forget() {
		this.#found = void 0;
		this.#at = -1;
		this.#texts.forget();
		this.#highlights.words = [];
	}
	#onInput = () => {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#search(), PAUSE);
	};
	#search() {
		clearTimeout(this.#timer);
		const search = this.#field.value.trim();
		const isTooLong = search.length > 200;
		this.#problem = isTooLong ? (localizer) => localizer.count(localizer.messages.searchTooLong, 200) : void 0;
		if (isTooLong || !search) {
			this.#searching.cancel();
			this.#forget();
		} else if (search !== this.#found?.search) this.#searching.ask(search);
		this.#draw();
	}
	#take(answer) {
		const { list } = this.#place;
		if ("code" in answer) this.#problem = ({ messages }) => messages.errors[answer.code];
		else {
			const isSame = answer.search === this.#found?.search;
			const current = this.#found?.records[this.#at];
			const records = answer.records.filter((record) => !list.isMuted?.(record));
			this.#problem = void 0;
			this.#found = {
				...answer,
				records
			};
			this.#at = records.indexOf(current);
			if (!isSame) {
				this.#highlights.words = searchedWords(answer.search);
				this.#drawRows();
			}
			for (const record of records) this.#texts.read(record, () => !!this.#found?.records.includes(record));
		}
		this.#draw();
	}
	/** Leads to one of what was found; after the last to the first. */
	#go(to) {
		const { records = [] } = this.#found ?? {};
		if (!records.length) return;
		this.#at = (to + records.length) % records.length;
		this.#lead(records[this.#at]);
	}
	async #lead(record) {
		const found = this.#found;
		const isWanted = () => this.#found === found && found?.records[this.#at] === record;
		this.#draw();
		const problem = await this.#place.lead(record.id, isWanted);
		if (!isWanted()) return;
		this.#problem = problem && (({ messages }) => messages[problem]);
		this.#draw();
	}
	#onSubmit = (event) => {
		event.preventDefault();
		if (this.#field.value.trim() === this.#found?.search) this.#go(this.#at + 1);
		else this.#search();
	};
	#onKey = (event) => {
		if (event.isComposing) return;
		if (event.key === "Enter" && event.shiftKey && event.target === this.#field) {
			event.preventDefault();
			this.#go(Math.max(this.#at, 0) - 1);
		} else if (event.key === "Escape") {
			event.preventDefault();
			this.#close();
		}
	};
	#draw() {
		if (!this.#panel.isConnected) return;
		const found = this.#found;
		const { records = [], cursor } = found ?? {};
		const { localizer } = this.#place.list;
		const { messages: words } = localizer;
		const searched = found ? searchedWords(found.search) : [];
		const isBusy = !!this.#searching?.isBusy;
		const summary = found ? summaryOf(found, words, localizer) : isBusy ? words.loading : "";
		render(html`
        <form @submit=${this.#onSubmit} @keydown=${this.#onKey}>
          <input
            part="search-field"
            type="search"
            dir="auto"
            autocomplete="off"
            enterkeyhint="search"
            aria-label=${words.searchWords}
            @input=${this.#onInput}
          />
          <button type="button" aria-label=${words.closeSearch} @click=${() => this.#close()}>✕</button>
        </form>
        <p class=${this.#problem ? "fault" : "muted"} role="status">${this.#problem?.(localizer) ?? summary}</p>
        <ol
          part="results"
          aria-busy=${isBusy}
          ?hidden=${!records.length && cursor === void 0}
          @keydown=${this.#onKey}
        >
          ${records.map((record, index) => resultTemplate({
			record,
			text: this.#texts.of(record),
			searched,
			isCurrent: index === this.#at
		}, localizer, this.#discussion.now(), () => this.#go(index)))}
          <li ?hidden=${cursor === void 0}>
            <button class="link-button" @click=${() => this.#searching.ask(this.#found.search, this.#found)}>
              ${words.moreFound}
            </button>
          </li>
        </ol>
      `, this.#panel);
		this.#bar.hidden = this.#at < 0;
		render(html`
        <span>${localizer.fill(words.hitPlace, {
			place: this.#at + 1,
			count: records.length
		})}</span>
        <button class="link-button" aria-label=${words.previousHit} @click=${() => this.#go(this.#at - 1)}>↑</button>
        <button class="link-button" aria-label=${words.nextHit} @click=${() => this.#go(this.#at + 1)}>↓</button>
        <button class="link-button" aria-label=${words.closeSearch} @click=${() => this.#close()}>✕</button>
      `, this.#bar);
	}
};
Object.assign(english.messages, searchMessages);
var searches = /* @__PURE__ */ new WeakMap();
/** Opens the search of a list. */
var openSearch = (place) => {
	const search = searches.get(place.list) ?? new Search(place);
	searches.set(place.list, search);
	search.open();
};
export { Search, openSearch };

//# sourceMappingURL=search.js.map
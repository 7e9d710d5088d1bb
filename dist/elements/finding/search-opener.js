import { loadSearch } from "../load-search.js";
import { fetchComment } from "./fetch-comment.js";
import { RowsInSight } from "./rows-in-sight.js";
// src/elements/finding/search-opener.ts
var SearchOpener = class {
	#list;
	#line;
	#notice;
	/** @param line the line over the list, after which the search is shown */
	constructor(list, line) {
		this.#list = list;
		this.#line = line;
	}
	/** Whether the adapter can search. */
	get isOffered() {
		return !!this.#list.discussion?.adapter.search;
	}
	async open() {
		if (!this.isOffered || !this.#line.isConnected) return;
		const list = this.#list;
		try {
			const { openSearch } = await loadSearch();
			this.#notice?.remove();
			openSearch({
				list,
				line: this.#line,
				lead: (id, isWanted) => this.#lead(id, isWanted),
				drawRows: (draw) => {
					const rows = new RowsInSight(list, draw);
					return () => rows.hostUpdated();
				},
				onClose: () => this.#line.querySelector(".search")?.focus()
			});
		} catch (error) {
			this.#say(list.localizer.messages.errors[error.code]);
		}
	}
	async #lead(id, isWanted) {
		const list = this.#list;
		const arrival = await fetchComment(list, id, isWanted);
		if (arrival === "there") {
			if (isWanted()) list.reveal(id);
			return;
		}
		return arrival === "failed" ? "notLoaded" : "notHere";
	}
	#say(text) {
		const notice = this.#notice ??= document.createElement("p");
		notice.role = "status";
		notice.className = "fault";
		this.#line.after(notice);
		notice.textContent = text;
	}
};
export { SearchOpener };

//# sourceMappingURL=search-opener.js.map
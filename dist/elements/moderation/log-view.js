import { asAfterwordError } from "../../core/errors.js";
import { permalinkHash } from "../../core/permalink.js";
import { webAddress } from "../../core/url.js";
import { saveLines } from "./save-lines.js";
import { bothSentences, nameIn } from "./words.js";
import { html, nothing } from "lit";
// src/elements/moderation/log-view.ts
var PAGE = 50;
var LogView = class {
	#adapter;
	#words;
	#draw;
	#onDecided;
	#decisions = [];
	#cursor;
	#isLoading = false;
	#error;
	/** Why a decision could not be undone, by its id. */
	#faults = /* @__PURE__ */ new Map();
	/** @param onDecided called when a decision was undone */
	constructor(adapter, words, draw, onDecided) {
		this.#adapter = adapter;
		this.#words = words;
		this.#draw = draw;
		this.#onDecided = onDecided;
		this.load();
	}
	async load() {
		this.#isLoading = true;
		this.#error = void 0;
		this.#draw();
		try {
			const page = await this.#adapter.decisions({
				limit: PAGE,
				cursor: this.#cursor
			});
			this.#decisions = [...this.#decisions, ...page.decisions];
			this.#cursor = page.cursor;
		} catch (thrown) {
			this.#error = asAfterwordError(thrown);
		}
		this.#isLoading = false;
		this.#draw();
	}
	render() {
		const { messages } = this.#words;
		const isEmpty = !this.#decisions.length && !this.#isLoading && !this.#error;
		return html`
      ${isEmpty ? html`<p class="muted">${messages.logEmpty}</p>` : nothing}
      <ol class="log">
        ${this.#decisions.map((decision) => this.#line(decision))}
      </ol>
      <p class="muted" role="status">${this.#isLoading ? messages.loadingQueue : ""}</p>
      <p class="fault" role="alert">${this.#error ? messages.errors[this.#error.code] : ""}</p>
      <div class="bar">
        ${this.#cursor !== void 0 || this.#error ? html`<button @click=${() => this.load()}>${this.#error ? messages.retry : messages.logMore}</button>` : nothing}
        <button @click=${this.#download}>${messages.logDownload}</button>
      </div>
    `;
	}
	#line(decision) {
		const { messages, localizer } = this.#words;
		const { action, moderator, from, to, decidedAt, reason, undoneBy, undoableUntil, discussion, comment, id } = decision;
		const act = nameIn(messages.actsDone, action);
		const line = localizer.fill(messages.logLine, {
			who: moderator.name || messages.somebody,
			act
		});
		const change = from && to && from !== to ? localizer.fill(messages.logChange, {
			from: messages.statusNames[from],
			to: messages.statusNames[to]
		}) : "";
		const canUndo = undoableUntil !== void 0 && !undoneBy && Date.parse(undoableUntil) > Date.now();
		const place = comment === void 0 ? discussion : `${discussion} · ${comment}`;
		const page = /^https?:\/\//.test(discussion) ? webAddress(discussion)?.replace(/#.*/s, "") : void 0;
		const fault = this.#faults.get(id);
		return html`
      <li>
        <div class="line">
          <strong>${line}</strong>
          ${change ? html`<span class="status">${change}</span>` : nothing}
          ${undoneBy ? html`<span class="status">${messages.undone}</span>` : nothing}
          <time class="small muted" datetime=${decidedAt}>${localizer.exact(Date.parse(decidedAt))}</time>
          ${canUndo && this.#adapter.undo ? html`<button
                  class="link-button"
                  aria-label=${localizer.fill(messages.settings.actOn, {
			act: messages.acts.undo,
			name: line
		})}
                  @click=${() => this.#undo(decision)}
                >
                  ${messages.acts.undo}
                </button>` : nothing}
        </div>
        <p class="small muted" dir="auto">
          ${page ? html`<a href=${page + (comment === void 0 ? "" : permalinkHash(comment))} target="_blank" rel="noopener">${place}</a>` : place}
        </p>
        ${reason ? html`<p class="small" dir="auto">${reason}</p>` : nothing}
        ${fault ? html`<p class="fault" role="alert">${bothSentences(this.#words, messages.notDone, messages.errors[fault])}</p>` : nothing}
      </li>
    `;
	}
	async #undo(decision) {
		this.#faults.delete(decision.id);
		try {
			const undo = await this.#adapter.undo(decision.id);
			const all = this.#decisions.map((one) => one.id === decision.id ? {
				...one,
				undoneBy: undo.id
			} : one);
			this.#decisions = [undo, ...all];
			this.#onDecided();
		} catch (thrown) {
			this.#faults.set(decision.id, asAfterwordError(thrown).code);
		}
		this.#draw();
	}
	#download = async () => {
		try {
			await saveLines(this.#adapter);
		} catch (thrown) {
			this.#error = asAfterwordError(thrown);
			this.#draw();
		}
	};
};
export { LogView };

//# sourceMappingURL=log-view.js.map
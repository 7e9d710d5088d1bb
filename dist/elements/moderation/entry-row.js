import { permalinkHash } from "../../core/permalink.js";
import { nameOf } from "../author-name.js";
import { bodyOf } from "../body-nodes.js";
import { articleOf } from "./article-address.js";
import { heldReasons } from "./held-reasons.js";
import { decisionsFor } from "./item.js";
import { noteOf } from "./item-note.js";
import { writeBox } from "./write-box.js";
import { html, nothing, render } from "lit";
// src/elements/moderation/entry-row.ts
/** Texts with more characters or lines than this are cut off until the moderator asks for the rest. */
var LONG = 1500;
var MANY_LINES = 12;
var isLong = (source) => source.length > LONG || source.split("\n").length > MANY_LINES;
var EntryRow = class {
	element = document.createElement("article");
	#owner;
	#item;
	#isNear = false;
	#isOpen = false;
	/** The text that is shown, as nodes, and what it was made from. */
	#text = [];
	#source;
	constructor(item, owner) {
		this.#item = item;
		this.#owner = owner;
		this.element.tabIndex = -1;
		this.element.ariaLabel = this.#fill(owner.words.messages.commentOf);
	}
	get item() {
		return this.#item;
	}
	/** It is near the window: it is drawn from now on. */
	come() {
		if (this.#isNear) return;
		this.#isNear = true;
		this.draw();
	}
	show(item) {
		this.#item = item;
		this.draw();
	}
	draw() {
		if (!this.#isNear) return;
		this.element.classList.toggle("decided", !!this.#item.undo);
		render(this.#content, this.element);
	}
	get #content() {
		const { record, details, key } = this.#item;
		const { heldFor = [], authorCounts, parent, reports = [] } = details ?? {};
		const { messages, localizer } = this.#owner.words;
		const { format, source } = record.body;
		if (this.#source !== record.body) {
			const nodes = bodyOf({
				format,
				source
			}, () => {
				this.#source = void 0;
				this.draw();
			});
			this.#text = nodes ?? [];
			this.#source = nodes && record.body;
		}
		const isCut = !this.#isOpen && isLong(source);
		const box = this.#owner.box(key);
		return html`
      ${this.#header}
      ${authorCounts ? html`<p class="small muted">${localizer.fill(messages.authorHistory, { ...authorCounts })}</p>` : nothing}
      ${heldReasons(heldFor, this.#owner.words)}
      ${parent ? html`<div class="context small muted">
              <p>${localizer.fill(messages.answers, { name: nameOf(parent.author, localizer) })}</p>
              <p dir="auto">${parent.excerpt}</p>
            </div>` : nothing}
      <div class=${isCut ? "text clamped" : "text"} dir="auto">
        ${source ? this.#text : html`<p class="muted">${messages.wordsForgotten}</p>`}
      </div>
      ${isCut ? html`<button class="link-button" @click=${this.#openText}>${messages.showAll}</button>` : nothing}
      ${reports.length ? html`<div class="reports small">
              <p><strong>${localizer.count(messages.reportsOf, reports.length)}</strong></p>
              <ul>
                ${reports.map(({ reason }) => html`<li dir="auto">${reason}</li>`)}
              </ul>
            </div>` : nothing}
      ${box ? html`<p>${noteOf(this.#item, this.#owner)}</p>
              ${writeBox(box, {
			name: nameOf(record.author, localizer),
			messages,
			acts: box.type === "reason" ? decisionsFor(this.#item) : [],
			send: (text, act) => this.#owner.sendBox(key, text, act),
			close: () => this.#owner.closeBox()
		})}` : this.#acts}
    `;
	}
	get #header() {
		const { record, details, key } = this.#item;
		const { email, discussion: { title = "" } = {} } = details ?? {};
		const { author, status, createdAt, discussion, id, pinned } = record;
		const { messages, localizer } = this.#owner.words;
		const time = Date.parse(createdAt);
		const age = html`<time datetime=${createdAt} title=${localizer.exact(time)}
      >${localizer.ago(time, Date.now())}</time
    >`;
		const page = articleOf(this.#item);
		const article = page && page + permalinkHash(id);
		return html`
      <header class="line">
        <span class="check">
          <input
            type="checkbox"
            aria-label=${this.#fill(messages.select)}
            .checked=${this.#owner.isSelected(key)}
            @click=${(event) => this.#owner.select(key, event.target.checked, event.shiftKey)}
          />
        </span>
        <strong>${nameOf(author, localizer)}</strong>
        <span class="status">${messages.statusNames[status]}</span>
        ${author.role ? html`<span class="status">${messages[author.role]}</span>` : nothing}
        ${pinned ? html`<span class="status">${messages.pinned}</span>` : nothing}
        ${email ? html`<a class="small" href=${`mailto:${email}`}>${email}</a>` : nothing}
        <span class="small muted">${age}</span>
        ${article ? html`<a class="small" href=${article} target="_blank" rel="noopener">${title || page}</a>` : html`<span class="small muted">${title || discussion}</span>`}
      </header>
    `;
	}
	get #acts() {
		const { key, isSaving, note, undo } = this.#item;
		const { messages } = this.#owner.words;
		const offered = undo && undo.act !== "pin" && undo.act !== "unpin" || isSaving ? [] : decisionsFor(this.#item);
		return html`
      <div class="acts">
        ${noteOf(this.#item, this.#owner)}
        ${offered.map((act) => html`
            <button
              value=${act}
              aria-label=${this.#fill(messages.actOn, messages.acts[act])}
              @click=${() => this.#owner.decide(key, act)}
            >
              ${messages.acts[act]}
            </button>
          `)}
        ${note?.type === "done" && undo ? html`<button
                value="undo"
                aria-label=${this.#fill(messages.actOn, messages.acts.undo)}
                @click=${() => this.#owner.undo(key)}
              >
                ${messages.acts.undo}
              </button>` : nothing}
        <button
          value="menu"
          aria-haspopup="menu"
          aria-expanded="false"
          aria-label=${this.#fill(messages.moreActs)}
          @click=${(event) => this.#owner.openMenu(key, event.currentTarget)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
    `;
	}
	#fill(message, act = "") {
		const { localizer } = this.#owner.words;
		return localizer.fill(message, {
			name: nameOf(this.#item.record.author, localizer),
			act
		});
	}
	#openText = () => {
		this.#isOpen = true;
		this.draw();
		this.element.focus();
	};
};
export { EntryRow };

//# sourceMappingURL=entry-row.js.map
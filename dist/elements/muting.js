import { mutingMessages } from "../locales/en-muting.js";
import { nameOf } from "./author-name.js";
import { controlWords } from "./control-words.js";
import { css } from "./css.js";
import { english } from "./localizer.js";
import { isGuestKey, mute, muteKeyOf, mutedAuthors, onMutedChange, unmute } from "./muted-authors.js";
import { openMutedDialog } from "./muted-dialog.js";
import { sheetOf } from "./styles.js";
import { html, render } from "lit";
// src/elements/muting.ts
var sheets = sheetOf(css`
  .muted-author
    > :is([part='avatar'], [part='byline'], [part='body'], [part='note'], [part='reply'], [part='actions'], .notes) {
    display: none;
  }

  [part='muted'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  [part='muted-names'] {
    margin-block: 0.75em;
    padding: 0;
  }
`);
var isMuted = ({ mine, status, author }) => !mine && status === "approved" && mutedAuthors().has(muteKeyOf(author));
var Muting = class {
	#list;
	/** The comments, and the pings. */
	#rows;
	/** Opens the list of muted authors. It stands under the comments. */
	#button = document.createElement("button");
	/** The lines in the places of comments. */
	#lines = /* @__PURE__ */ new Map();
	/** Comments that are shown although their authors are muted, until the page is left. */
	#shown = /* @__PURE__ */ new Set();
	#changes;
	constructor(list) {
		this.#list = list;
		const root = list.renderRoot;
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
		this.#rows = [...root.querySelectorAll("[part=list]")];
		this.#changes = new MutationObserver((changes) => {
			for (const { addedNodes } of changes) for (const node of addedNodes) this.#take(node);
		});
		const button = this.#button;
		button.className = "link-button";
		button.setAttribute("part", "muted-list");
		button.addEventListener("click", () => openMutedDialog(list, button));
		button.addEventListener("blur", () => this.#drawButton());
		root.append(button);
		list.isMuted = isMuted;
		onMutedChange(() => this.#drawAll());
		list.addController(this);
		for (const rows of this.#rows) this.#watch(rows);
		this.#drawButton();
	}
	/** A comment may be removed, and the language may change. */
	hostUpdated() {
		this.#drawButton();
		this.#drawLines();
	}
	async #drawLines() {
		await this.#list.updateComplete;
		for (const row of this.#lines.keys()) this.#draw(row);
	}
	/** Watches for what is added to a list, a group or a block. */
	#watch(box) {
		this.#changes.observe(box, { childList: true });
		for (const part of box.children) this.#take(part);
	}
	/** Watches a group or a block, or draws a row. */
	#take(part) {
		if (part.localName === "div") this.#watch(part);
		else this.#draw(part);
	}
	#drawAll() {
		for (const rows of this.#rows) for (const row of rows.querySelectorAll("afterword-comment")) this.#draw(row);
		this.#drawButton();
		this.#list.requestUpdate();
	}
	/** While it has the focus it stays, so that the focus is not lost. */
	#drawButton() {
		const { localizer } = this.#list;
		const { size } = mutedAuthors();
		this.#button.textContent = localizer.count(localizer.messages.mutedAuthors, size);
		this.#button.hidden = !size && this.#list.renderRoot.activeElement !== this.#button;
	}
	#draw(row) {
		const { node } = row;
		if (!node) return;
		const { record, delivery } = node;
		const { author, id, kind } = record;
		const key = muteKeyOf(author);
		const isHidden = !delivery && isMuted(record);
		const known = this.#lines.get(row);
		if (!isHidden && !known) return;
		const isShown = this.#shown.has(id);
		row.classList.toggle("muted-author", isHidden && !isShown);
		if (!isHidden || !row.isConnected) {
			known?.remove();
			this.#lines.delete(row);
			return;
		}
		const line = known ?? document.createElement("div");
		if (!known) {
			line.setAttribute("part", "muted");
			line.className = "small";
			row.querySelector(":scope > [part=body]").after(line);
			this.#lines.set(row, line);
		}
		const { localizer } = this.#list;
		const { messages: words } = localizer;
		const name = nameOf(author, localizer);
		const filled = (message, act = "") => localizer.fill(message, {
			name,
			act
		});
		const sentence = filled(isGuestKey(key) && kind === "comment" ? words.mutedGuestReply : words.mutedReply);
		const toggle = isShown ? words.hideMuted : words.showMuted;
		const onToggle = () => {
			this.#shown[isShown ? "delete" : "add"](id);
			this.#draw(row);
		};
		const onUnmute = () => {
			row.tabIndex = -1;
			row.focus({ preventScroll: true });
			unmute(key);
		};
		render(html`
        <span class="muted" id=${`muted-${id}`}>${sentence}</span>
        <button
          class="link-button"
          type="button"
          aria-label=${filled(words.actFor, toggle)}
          aria-describedby=${`muted-${id}`}
          @click=${onToggle}
        >
          ${toggle}
        </button>
        <button class="link-button" type="button" aria-label=${filled(words.actFor, words.unmute)} @click=${onUnmute}>
          ${words.unmute}
        </button>
      `, line);
	}
};
var attached = /* @__PURE__ */ new WeakSet();
/** Hides the comments of muted authors in a list, from now on. */
var attachMuting = async (list) => {
	if (attached.has(list)) return;
	attached.add(list);
	Object.assign(english.messages, mutingMessages);
	await controlWords(list.localizer);
	new Muting(list);
};
/** Mutes the author of a comment. The line in its place gets the focus, and is read. */
var muteAuthor = async ({ list, node, row }) => {
	await attachMuting(list);
	mute(node.record.author);
	row.querySelector("[part=muted] button")?.focus({ preventScroll: true });
};
export { attachMuting, muteAuthor };

//# sourceMappingURL=muting.js.map
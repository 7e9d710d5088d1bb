import { asAfterwordError } from "../core/errors.js";
import { actNotes } from "./act-notes.js";
import { nameOf } from "./author-name.js";
import { questionTemplate } from "./comment-question.js";
import { drawEditedButton, openVersions } from "./edited-button.js";
import { isEditStored } from "./edit-stored.js";
import { canChange, changeEnd } from "./own-comment.js";
import { reactionButtons } from "./reactions.js";
import { selectedRange } from "./selected-range.js";
import { html, nothing, render } from "lit";
// src/elements/comment-line.ts
var CommentLine = class {
	#row;
	#owner;
	#controls = document.createElement("div");
	#notes = document.createElement("div");
	#question;
	#selected;
	/** What the menu was drawn in. */
	#menuIn;
	/** A sentence about what the reader has just done. */
	#said;
	constructor(row, owner) {
		this.#row = row;
		this.#owner = owner;
		this.#controls.setAttribute("part", "actions");
		this.#notes.className = "small notes";
		row.querySelector("[value=reply]").after(this.#controls, this.#notes);
		row.onDraw = () => this.draw();
		this.draw();
	}
	get row() {
		return this.#row;
	}
	draw() {
		const [row, controls, owner] = [
			this.#row,
			this.#controls,
			this.#owner
		];
		const [node, view] = [row.node, row.view];
		const { list, menu } = owner;
		const { discussion } = list;
		if (!discussion) return;
		const { localizer } = view;
		const { record, delivery, progress } = node;
		const isRemoving = progress?.get("remove")?.state === "waiting";
		const isEditing = row.open === "edit";
		const isStored = isEditStored(row);
		if (isStored) setTimeout(() => this.#closeEdit());
		const body = row.querySelector(":scope > [part=body]");
		body.hidden ||= isEditing && row.form.target.comment.revision === record.revision;
		const reply = row.querySelector("[value=reply]");
		if (isRemoving) for (const part of [...row.children].slice(0, 3)) part.hidden = true;
		reply.hidden ||= isRemoving;
		controls.hidden = isRemoving || isEditing || !!this.#question || !!delivery || record.status === "removed";
		const permissions = view.permissions?.();
		const canReact = record.status === "approved" && record.kind === "comment" && !!permissions?.has("react");
		const perform = (run) => void this.#perform(run);
		const reactions = reactionButtons(node, localizer, owner.choices, canReact, perform, discussion);
		drawEditedButton({
			row,
			node,
			discussion,
			localizer
		}, () => perform(() => openVersions(this.#context)));
		render(html`${reactions}${this.#offered.length ? this.#menuButton() : nothing}`, controls);
		if (menu.button && controls.contains(menu.button)) {
			if (controls.hidden) menu.close(false);
			else if (localizer !== this.#menuIn) this.#drawMenu();
		}
		render([
			this.#question ? questionTemplate(this.#question, this.#name, localizer) : nothing,
			this.#said ? html`<p part="note" role="alert">${this.#said(localizer.messages)}</p>` : nothing,
			isEditing && !isStored && !body.hidden ? html`<p part="note" role="alert">${localizer.messages.changedMeanwhile}</p>` : nothing,
			actNotes(node, localizer, discussion.now(), owner.sentenceOf, (act) => void this.#dismiss(act))
		], this.#notes);
		if (isRemoving && row.getRootNode().activeElement === row) this.#notes.querySelector("[part=undo]")?.focus();
		if (canChange(node, view, "edit") || canChange(node, view, "remove")) owner.wakeAt(changeEnd(node));
	}
	/** Focuses the button of the menu; if there is none, the comment. */
	focus() {
		const button = this.#controls.querySelector("[part=menu-button]");
		if (!button) this.#row.tabIndex = -1;
		(button?.checkVisibility?.() === false ? this.#row : button ?? this.#row).focus({ preventScroll: true });
	}
	#menuButton() {
		return html`
      <button
        part="menu-button"
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label=${this.#menuLabel}
        @mousedown=${(event) => event.preventDefault()}
        @keydown=${this.#onKey}
        @click=${this.#toggleMenu}
      >
        <span aria-hidden="true">⋯</span>
      </button>
    `;
	}
	get #name() {
		return nameOf(this.#row.node.record.author, this.#row.view.localizer);
	}
	get #menuLabel() {
		const { localizer } = this.#row.view;
		return localizer.fill(localizer.messages.actionsFor, { name: this.#name });
	}
	get #offered() {
		const { node, view } = this.#row;
		return this.#owner.entries.filter((entry) => entry.isOffered(node, view, this.#owner.list));
	}
	get #context() {
		const { list, undoTime } = this.#owner;
		const { node, view } = this.#row;
		return {
			row: this.#row,
			node,
			list,
			discussion: list.discussion,
			localizer: view.localizer,
			selected: this.#selected,
			undoTime,
			say: (sentence) => {
				this.#said = sentence;
				this.draw();
			},
			ask: (question) => this.#ask(question),
			refresh: () => this.draw(),
			focus: () => this.focus()
		};
	}
	#toggleMenu = () => {
		const { menu } = this.#owner;
		const button = this.#controls.querySelector("[part=menu-button]");
		if (menu.button === button) {
			menu.close(true);
			return;
		}
		this.#selected = selectedRange(this.#row);
		this.#drawMenu();
		menu.open(button);
	};
	#drawMenu() {
		const context = this.#context;
		const { node, localizer } = context;
		this.#menuIn = localizer;
		const items = this.#offered.map((entry) => ({
			label: entry.label(node, localizer, context),
			isDone: entry.isDone?.(node, context),
			run: () => void this.#perform(async () => await entry.run(this.#context))
		}));
		this.#owner.menu.draw(this.#menuLabel, items);
	}
	#onKey = (event) => {
		if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
		event.preventDefault();
		this.#toggleMenu();
	};
	/** Closes the form. Its text is not kept any more. */
	#closeEdit() {
		const { node, form } = this.#row;
		if (!form || !isEditStored(this.#row)) return;
		form.target = {
			type: "edit",
			comment: node.record
		};
		form.draft = node.record.body.source;
		this.#owner.list.open = void 0;
	}
	async #ask(question) {
		return await new Promise((resolve) => {
			const answer = (isYes) => {
				this.#question = void 0;
				this.draw();
				if (!isYes) this.focus();
				resolve(isYes);
			};
			this.#question = {
				...question,
				answer
			};
			this.draw();
			this.#notes.querySelector("[part=no]")?.focus();
		});
	}
	async #dismiss(act) {
		const { list } = this.#owner;
		list.discussion?.dismiss(act);
		await list.updateComplete;
		this.focus();
	}
	/** Does what a control is for. What fails before it is shown is said here. */
	async #perform(run) {
		this.#said = void 0;
		try {
			await run();
		} catch (thrown) {
			const { code } = asAfterwordError(thrown);
			if (![...this.#row.node.progress?.values() ?? []].some(({ state }) => state === "failed")) this.#said = ({ controlNotLoaded, errors }) => code === "network" ? controlNotLoaded : errors[code];
		}
		this.draw();
	}
};
export { CommentLine };

//# sourceMappingURL=comment-line.js.map
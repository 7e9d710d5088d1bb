import { DRAFT_LIMITS } from "../core/draft.js";
import { loadable } from "../core/load-chunk.js";
import { formToolsMessages } from "../locales/en-form-tools.js";
import { addCodeLink } from "./code-link.js";
import { controlWords } from "./control-words.js";
import { css } from "./css.js";
import { addStyles } from "./form-tool.js";
import { english } from "./localizer.js";
import { refusalOf } from "./refusals.js";
import { sheetOf } from "./styles.js";
import { html, nothing, render } from "lit";
// src/elements/form-tools.ts
/** From here on a reader is told how many characters are left. */
var FEW = 1e3;
/** At these numbers assistive technology is told too: with each character it would be too much. */
var TOLD = [
	1e3,
	500,
	100,
	50,
	20,
	10,
	0
];
var sheets = sheetOf(css`
  .left {
    justify-self: end;
    font-variant-numeric: tabular-nums;
  }
`);
var loadMarkdownTools = loadable(() => import("./markdown-tools.js"));
var loadFormLimits = loadable(() => import("./form-limits.js"));
var loadReplyMails = loadable(() => import("./reply-mails.js"));
var loadMentions = loadable(() => import("./mentions.js"));
/** Adds a tool once. If it cannot be loaded, the next call tries again. */
var once = (load) => {
	let isAsked = false;
	return (form, area) => {
		if (isAsked) return;
		isAsked = true;
		load().then((add) => add(form, area), () => isAsked = false);
	};
};
var FormTools = class {
	#form;
	#area;
	#left = document.createElement("p");
	#status = document.createElement("p");
	#addMarkdown = once(async () => (await loadMarkdownTools()).addMarkdownTools);
	#addMentions = once(async () => (await loadMentions()).addMentions);
	#addFormLimits = once(async () => (await loadFormLimits()).addFormLimits);
	#addReplyMails = once(async () => (await loadReplyMails()).addReplyMails);
	#hideCodeLink;
	#most = DRAFT_LIMITS.body;
	#told = Infinity;
	#toldIn;
	constructor(form, area) {
		this.#form = form;
		this.#area = area;
		this.#left.className = "left muted";
		this.#status.className = "visually-hidden";
		this.#status.setAttribute("role", "status");
		area.parentElement.append(this.#left, this.#status);
		addStyles(form, sheets);
		area.addEventListener("input", () => this.#onInput());
		this.#hideCodeLink = addCodeLink(form);
		form.addController(this);
		this.hostUpdated();
		this.#onInput();
	}
	hostUpdated() {
		const { discussion, target } = this.#form;
		const state = discussion?.state;
		if (target.type === "new" && state?.status === "ready") {
			const { limits, repliesByMail } = state;
			this.#most = limits?.most ?? DRAFT_LIMITS.body;
			if (limits) this.#addFormLimits(this.#form, this.#area);
			if (repliesByMail) this.#addReplyMails(this.#form, this.#area);
		}
		this.#hideCodeLink();
		this.#count();
		this.#addBar();
	}
	#addBar() {
		const { format, formats = "" } = this.#form;
		if (format === "markdown" || /\bmarkdown\b/.test(formats)) this.#addMarkdown(this.#form, this.#area);
	}
	#onInput() {
		this.#count();
		this.#addBar();
		if (this.#area.value.includes("@")) this.#addMentions(this.#form, this.#area);
	}
	#count() {
		const { localizer } = this.#form;
		const words = localizer.messages;
		const left = this.#most - this.#area.value.length;
		const text = left < 0 ? localizer.count(words.charactersOver, -left) : localizer.count(words.charactersLeft, left);
		const step = TOLD.findLast((one) => left <= one) ?? Infinity;
		render(left > FEW ? nothing : html`<span aria-hidden="true">${text}</span>`, this.#left);
		if (step !== this.#told || localizer !== this.#toldIn) this.#status.textContent = left > FEW ? "" : text;
		this.#told = step;
		this.#toldIn = localizer;
	}
};
Object.assign(english.messages, formToolsMessages);
english.refusal = refusalOf;
var equipped = /* @__PURE__ */ new WeakSet();
var addTools = async (form) => {
	const area = form.shadowRoot?.querySelector("#body");
	if (!area || equipped.has(form)) return;
	equipped.add(form);
	await controlWords(form.localizer);
	new FormTools(form, area);
};
export { addTools };

//# sourceMappingURL=form-tools.js.map
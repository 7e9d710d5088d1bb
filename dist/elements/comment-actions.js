import { loadable } from "../core/load-chunk.js";
import { actionMessages } from "../locales/en-actions.js";
import { actionStyles } from "./comment-action-styles.js";
import { commentEntries } from "./comment-entries.js";
import { CommentLine } from "./comment-line.js";
import { controlWords } from "./control-words.js";
import { CommentMenu } from "./comment-menu.js";
import { sendKeptRemovals } from "./kept-removals.js";
import { english } from "./localizer.js";
import { ACTION_PARTS } from "./parts-of-actions.js";
import { reactionsIn } from "./reactions.js";
import { sheetOf } from "./styles.js";
import { discussionAround, undoTime } from "./undo-time.js";
// src/elements/comment-actions.ts
var loadModeratorEntries = loadable(() => import("./moderator-entries.js"));
var LONGEST_WAIT = 864e5;
var sheet = sheetOf(actionStyles);
var attached = /* @__PURE__ */ new WeakSet();
var ListActions = class {
	list;
	menu;
	sentenceOf;
	entries = commentEntries;
	#lines = /* @__PURE__ */ new Map();
	/** Watches which groups of comments are near the window, and which blocks of these groups. */
	#boxes;
	/** Watches for new groups, and for what is new in the groups and blocks that were near. */
	#changes;
	/** The settings and permissions that the lines were drawn with. */
	#drawn = "";
	/** When the next line must be drawn again, and the timer for it. */
	#wakeAt = Infinity;
	#timer;
	constructor(list, sentenceOf) {
		const root = list.renderRoot;
		this.list = list;
		this.sentenceOf = sentenceOf;
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheet];
		const parts = list.getAttribute("exportparts");
		if (parts) list.setAttribute("exportparts", `${parts},${ACTION_PARTS}`);
		this.menu = new CommentMenu(root);
		this.#boxes = new IntersectionObserver((entries) => this.#onNear(entries), { rootMargin: "50%" });
		this.#changes = new MutationObserver((changes) => {
			for (const { addedNodes } of changes) for (const node of addedNodes) this.#take(node);
		});
		for (const rows of root.querySelectorAll("[part=list]")) this.#watch(rows);
		for (const type of ["focusin", "pointerover"]) root.addEventListener(type, ({ target }) => this.#onReader(target.closest("afterword-comment")));
		list.addController(this);
		this.#discussion?.addController(this);
		this.hostUpdated();
	}
	/** An update of the list, or of the discussion around it. */
	hostUpdated() {
		sendKeptRemovals(this.list);
		const permissions = this.#permissions;
		if (permissions === this.#drawn) return;
		this.#drawn = permissions;
		this.#draw();
		if (permissions.includes(" moderate") && this.list.discussion.adapter.session) this.#loadModeration().catch(() => {
			this.#drawn = "";
			this.#draw(commentEntries.concat({
				id: "moderate",
				label: (_, { messages }) => messages.moderatingNotLoaded,
				isOffered: () => true,
				run: () => this.#loadModeration()
			}));
		});
	}
	get choices() {
		return reactionsIn(this.#discussion?.reactions);
	}
	get undoTime() {
		return undoTime(this.#discussion?.undoSeconds);
	}
	wakeAt(time) {
		const now = this.list.discussion.now();
		if (!(time >= now && time < this.#wakeAt)) return;
		this.#wakeAt = time;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#wakeAt = Infinity;
			this.#draw();
		}, Math.min(time - now + 1, LONGEST_WAIT));
	}
	get #discussion() {
		return discussionAround(this.list);
	}
	get #permissions() {
		const state = this.list.discussion?.state;
		const permissions = state?.status === "ready" ? [...state.permissions] : [];
		return [this.#discussion?.reactions, ...permissions].join(" ");
	}
	async #loadModeration() {
		this.#draw(commentEntries.concat((await loadModeratorEntries()).moderatorEntries));
	}
	#draw(entries = this.entries) {
		this.entries = entries;
		for (const [row, line] of this.#lines) if (row.isConnected) line.draw();
		else this.#lines.delete(row);
	}
	#add(row) {
		if (!this.#lines.has(row)) this.#lines.set(row, new CommentLine(row, this));
	}
	/** The reader points at a comment, or focuses it. */
	#onReader(row) {
		if (row?.node) this.#add(row);
	}
	#onNear(entries) {
		for (const { target, isIntersecting } of entries) {
			if (!isIntersecting) continue;
			this.#boxes.unobserve(target);
			this.#watch(target);
		}
	}
	/** Takes what is in a list, a group or a block, and what is added to it. */
	#watch(box) {
		this.#changes.observe(box, { childList: true });
		for (const part of box.children) this.#take(part);
	}
	/** Gives a row its controls, as soon as it is near with its group and its block. */
	#take(part) {
		if (part.localName === "div") this.#boxes.observe(part);
		else this.#add(part);
	}
};
/** Gives the comments of a list their controls. */
var attachActions = async (list, sentenceOf) => {
	if (attached.has(list)) return;
	attached.add(list);
	Object.assign(english.messages, actionMessages);
	await controlWords(list.localizer);
	new ListActions(list, sentenceOf);
};
export { attachActions };

//# sourceMappingURL=comment-actions.js.map
import { webAddress } from "../core/url.js";
import { ageOf } from "./age.js";
import { bodyOf } from "./body-nodes.js";
import { badges, emptyFrame, fragmentOf, nameOf, notes } from "./comment-frame.js";
import { AfterwordActionEvent } from "./events.js";
import { hueOf, initialsOf } from "./initials.js";
import { PARTS } from "./parts.js";
import { render } from "lit";
// src/elements/afterword-comment.ts
/** Where there is no page (a server, a test in Node) the class can be imported all the same. */
var Base = globalThis.HTMLElement ?? class {};
var picture = ({ avatar }) => {
	const src = webAddress(avatar);
	return src ? Object.assign(document.createElement("img"), {
		alt: "",
		loading: "lazy",
		referrerPolicy: "no-referrer",
		src
	}) : void 0;
};
var setLink = (link, text, address) => {
	link.textContent = text;
	if (address) link.href = address;
	else link.removeAttribute("href");
};
/**
* @tag afterword-comment
* @fires {AfterwordActionEvent} afterword-action - one of its buttons was pressed
*/
var AfterwordCommentElement = class extends Base {
	#node;
	#view;
	#number = 0;
	/** When its age will read differently, in milliseconds since 1970. */
	#stale = 0;
	#source;
	constructor() {
		super();
		this.addEventListener("click", this);
	}
	/** What it shows. */
	get node() {
		return this.#node;
	}
	/** Whether a reply form is open under it. */
	get replying() {
		return this.#form !== null;
	}
	set replying(replying) {
		if (replying === this.replying || !this.#node || !this.#view) return;
		if (replying) {
			const { record } = this.#node;
			const form = document.createElement("afterword-reply-form");
			form.setAttribute("part", "form");
			form.setAttribute("exportparts", PARTS);
			form.parent = record.id;
			form.parentName = nameOf(record.author, this.#view.localizer);
			this.append(form);
			form.focus();
		} else this.#form?.remove();
		this.#draw(this.#node, this.#view);
	}
	/**
	* Shows a comment in its place. Does nothing when it shows exactly that already.
	*
	* @param number of the thread it belongs to, where threads are numbered
	*/
	show(node, view, number = 0) {
		const isSame = node === this.#node && view === this.#view;
		if (isSame && number === this.#number) return;
		const depth = Math.min(node.depth, view.maxDepth);
		this.style.cssText = `--depth:${depth};--hue:${hueOf(node.record.author.name)};--number:${number}`;
		this.#number = number;
		if (isSame) return;
		this.ariaLevel = String(node.depth + 1);
		this.#node = node;
		this.#view = view;
		this.#draw(node, view);
	}
	/** Shows the comment's age as of now, if that reads differently by now. */
	tick(now) {
		const time = this.querySelector("time");
		if (now >= this.#stale && time && this.#node && this.#view) {
			time.textContent = this.#view.localizer.ago(this.#node.time, now);
			this.#stale = now + ageOf(this.#node.time, now).changesIn;
		}
		return this.#stale - now;
	}
	/** Puts the exact date where it is asked for. There are too many dates to write each out in advance. */
	tellDate() {
		const time = this.querySelector("time");
		if (time && this.#node && this.#view) time.title = this.#view.localizer.exact(this.#node.time);
	}
	handleEvent({ target }) {
		const action = target instanceof Element ? target.closest("button")?.value : void 0;
		if (action && this.#node) this.dispatchEvent(new AfterwordActionEvent(action, this.#node));
	}
	get #form() {
		return this.querySelector("afterword-reply-form");
	}
	#draw(node, { localizer, maxDepth }) {
		const { record, state, inReplyTo } = node;
		const { messages } = localizer;
		const isRemoved = record.status === "removed";
		const name = nameOf(record.author, localizer);
		if (!this.firstChild) this.append(emptyFrame());
		const [avatar, byline, body, noted, reply] = [...this.children];
		const [author, badged, permalink, parent] = [...byline.children];
		for (const part of [
			avatar,
			byline,
			body
		]) part.hidden = isRemoved;
		avatar.replaceChildren(picture(record.author) ?? initialsOf(name));
		setLink(author, name, webAddress(record.author.url));
		permalink.href = fragmentOf(record.id);
		permalink.querySelector("time").dateTime = record.createdAt;
		this.#stale = 0;
		this.tick(Date.now());
		const isMovedIn = !inReplyTo || node.depth <= maxDepth;
		parent.className = isMovedIn ? "unseen" : "parent";
		setLink(parent, inReplyTo ? localizer.fill(messages.inReplyTo, { name: nameOf(inReplyTo.author, localizer) }) : "", isMovedIn ? void 0 : fragmentOf(inReplyTo.id));
		if (this.#source !== record.body.source) body.replaceChildren(...bodyOf(record.body));
		this.#source = record.body.source;
		const { role } = record.author;
		if (badged.firstChild || role || record.pinned || record.editedAt) render(badges(node, localizer), badged);
		if (noted.firstChild || isRemoved || state !== "stored") render(notes(node, localizer), noted);
		reply.textContent = messages.reply;
		reply.ariaLabel = localizer.fill(messages.replyTo, { name });
		reply.hidden = isRemoved || state !== "stored" || this.replying;
	}
};
export { AfterwordCommentElement };

//# sourceMappingURL=afterword-comment.js.map
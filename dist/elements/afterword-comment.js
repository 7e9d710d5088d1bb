import { permalinkHash } from "../core/permalink.js";
import { webAddress } from "../core/url.js";
import { ageOf } from "./age.js";
import { bodyOf } from "./body-nodes.js";
import { nameOf } from "./author-name.js";
import { addFrame, badges, editedNote, notes } from "./comment-frame.js";
import { AfterwordActionEvent } from "./events.js";
import { enterForm, keepPlace } from "./form-place.js";
import { hueOf, initialsOf } from "./initials.js";
import { writing } from "./load-writing.js";
import { EXPORTED_PARTS } from "./parts.js";
import { nothing, render } from "lit";
// src/elements/afterword-comment.ts
/** Where there is no page (a server, a test in Node) the element can be made all the same. */
var Base = globalThis.HTMLElement ?? EventTarget;
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
	if (address) link.setAttribute("href", address);
	else link.removeAttribute("href");
};
/**
* One comment.
*
* @tag afterword-comment
* @csspart avatar - the author's picture, or initials on a colour
* @csspart byline - the line with the author's name, the badges and the date
* @csspart author - the author's name, a link if they have a website
* @csspart badge - the author's role, or that the comment is pinned
* @csspart permalink - the date, a link to the comment
* @csspart parent - whom a reply answers, where indentation does not show it
* @csspart body - the text
* @csspart note - says that the comment waits, was removed or is being sent or saved, or why that failed
* @csspart actions - the controls beside the reply button, once they are loaded
* @csspart reaction - the button of a reaction, with its count
* @csspart menu-button - the button that opens the menu
* @csspart menu - the menu
* @csspart menu-item - an entry of the menu
* @csspart question - a question before something is done
* @csspart yes - the button that does it
* @csspart no - the button that leaves it
* @csspart undo - the button that undoes a removal, or the sending of a reply
* @csspart dismiss - the button that takes the message about a failure away
* @csspart edited - the button that opens the earlier versions of a comment that was edited
* @csspart versions - the list of versions
* @csspart version - one text, with what changed in it
* @csspart muted - the line in the place of a comment whose author the reader has muted
* @csspart muted-list - the button under the list that lists whom the reader has muted
* @csspart muted-names - that list
* @csspart link - the field with the link to the comment, where it cannot be copied
* @csspart dialog - the dialog for a report, or with the earlier versions
* @csspart dialog-heading - its heading
* @csspart control - its text area
* @csspart send - the button that sends the report
* @csspart cancel - the button that closes the dialog
* @csspart retry - the button that tries again what failed
* @csspart change - the button that takes a text back, to change it
* @csspart reply - the button that opens the form for a reply
* @fires {AfterwordActionEvent} afterword-action - one of its buttons was pressed
*/
var AfterwordCommentElement = class extends Base {
	#node;
	#view;
	#number = 0;
	#open;
	/** Parts of it that are not found by a step from another. To search for them takes time in each of ten thousand comments. */
	#time;
	#reply;
	/** The text that is shown. */
	#body;
	#isBadged = false;
	#isNoted = false;
	/** When the text of its age changes, in milliseconds since 1970. */
	#ageChangesAt = 0;
	/** The time for which the age was written. */
	#told = 0;
	constructor() {
		super();
		this.addEventListener("click", this);
	}
	/** The comment that it shows. */
	get node() {
		return this.#node;
	}
	/** What it was drawn with. It also tells what the reader may do. */
	get view() {
		return this.#view;
	}
	/** The form that is open under it. */
	get form() {
		return this.querySelector("afterword-reply-form");
	}
	/** What that form is for. One form is open at a time. */
	get open() {
		return this.#open;
	}
	set open(type) {
		if (type === this.#open) return;
		const { record } = this.#node;
		const { localizer } = this.#view;
		this.form?.remove();
		this.#open = type;
		this.classList.toggle("no-reply", type === "reply");
		if (type) {
			const form = document.createElement("afterword-reply-form");
			form.setAttribute("exportparts", EXPORTED_PARTS);
			form.target = type === "reply" ? {
				type: "new",
				parent: record
			} : {
				type,
				comment: record
			};
			form.addEventListener("click", () => void (writing() ?? enterForm(form, localizer)));
			this.append(form);
			keepPlace(form, localizer, true);
		}
		this.#draw();
	}
	/**
	* Shows a comment. Does nothing if it shows exactly that already.
	*
	* @param number the number of the thread that begins with it, if threads are numbered; else 0
	*/
	show(node, view, number = 0) {
		if (node === this.#node && view === this.#view && number === this.#number) return;
		this.#node = node;
		this.#view = view;
		this.#number = number;
		this.#draw();
	}
	/** Draws it again, because the reader's text for a reply has changed. The label of the button depends on that. */
	refresh() {
		this.#draw();
	}
	/** Writes the comment's age anew, if its text has changed. */
	tick(now) {
		if (now >= this.#ageChangesAt || now < this.#told) {
			this.#told = now;
			this.#ageChangesAt = Infinity;
			for (const element of this.#isBadged ? this.querySelectorAll("time") : [this.#time]) {
				const time = element === this.#time ? this.#node.time : Date.parse(element.dateTime);
				element.textContent = this.#view.localizer.ago(time, now);
				this.#ageChangesAt = Math.min(this.#ageChangesAt, now + ageOf(time, now).changesIn);
			}
		}
		return this.#ageChangesAt - now;
	}
	handleEvent({ target }) {
		const action = target.closest("button")?.value;
		if (action) this.dispatchEvent(new AfterwordActionEvent(action, this.#node));
	}
	#draw() {
		const node = this.#node;
		const { localizer, maxDepth, texts } = this.#view;
		const { record, delivery, inReplyTo, depth } = node;
		const { author: by, status } = record;
		const { messages } = localizer;
		const isRemoved = status === "removed";
		const name = nameOf(by, localizer);
		this.setAttribute("aria-level", String(depth + 1));
		this.style.cssText = `--depth:${Math.min(depth, maxDepth)};--hue:${hueOf(by.name)}`;
		if (this.#number) this.style.setProperty("--number", `"${this.#number}."`);
		if (!this.firstChild) addFrame(this);
		const avatar = this.firstElementChild;
		const byline = avatar.nextElementSibling;
		const body = byline.nextElementSibling;
		const reply = this.#reply ??= this.querySelector("button");
		const time = this.#time ??= this.querySelector("time");
		const permalink = time.parentElement;
		for (const part of [
			avatar,
			byline,
			body
		]) part.hidden = isRemoved;
		avatar.replaceChildren(picture(by) ?? initialsOf(name));
		setLink(byline.firstElementChild, name, webAddress(by.url));
		permalink.href = permalinkHash(record.id);
		time.dateTime = record.createdAt;
		const parent = byline.lastElementChild;
		const isSeen = inReplyTo && depth > maxDepth;
		if (inReplyTo || parent.firstChild) {
			const told = inReplyTo ? localizer.fill(messages.inReplyTo, { name: nameOf(inReplyTo.author, localizer) }) : "";
			parent.className = isSeen ? "" : "visually-hidden";
			setLink(parent, told, isSeen ? permalinkHash(inReplyTo.id) : void 0);
		}
		const { format, source } = record.body;
		if (this.#body?.source !== source || this.#body.format !== format) {
			const nodes = bodyOf(record.body, () => {
				this.#body = void 0;
				this.#draw();
			});
			body.replaceChildren(...nodes ?? []);
			this.#body = nodes && record.body;
		}
		this.#isBadged ||= !!(by.role || record.pinned || record.editedAt);
		if (this.#isBadged) {
			render(badges(node, localizer), byline, { renderBefore: permalink });
			render(editedNote(node, localizer), byline, { renderBefore: parent });
		}
		this.#ageChangesAt = 0;
		this.tick(this.#view.now?.() ?? Date.now());
		const isNoted = !!delivery || status !== "approved";
		this.#isNoted ||= isNoted;
		if (this.#isNoted) render(isNoted ? notes(node, localizer) : nothing, this, { renderBefore: reply });
		const isBegun = texts?.get(record.id) && messages.goOn;
		reply.textContent = isBegun || messages.reply;
		reply.ariaLabel = localizer.fill(isBegun ? messages.goOnTo : messages.replyTo, { name });
		reply.hidden = !!delivery || status !== "approved" || this.#open === "edit";
		this.onDraw?.();
	}
};
export { AfterwordCommentElement };

//# sourceMappingURL=afterword-comment.js.map
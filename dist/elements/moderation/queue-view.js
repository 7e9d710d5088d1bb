import { nameOf } from "../author-name.js";
import { CommentMenu } from "../comment-menu.js";
import { BulkBar } from "./bulk-bar.js";
import { menuItemsFor } from "./entry-menu.js";
import { NO_FILTER, filterOf } from "./filter-form.js";
import { decisionsFor } from "./item.js";
import { QueueActs } from "./queue-acts.js";
import { queueFrame } from "./queue-frame.js";
import { RowList } from "./row-list.js";
import { Selection } from "./selection.js";
// src/elements/moderation/queue-view.ts
var ACTS = {
	a: "approve",
	s: "spam",
	r: "remove"
};
/** More comments are loaded when fewer than so many come after the one that the keys act on. */
var ROWS_AHEAD = 15;
var QueueView = class extends QueueActs {
	selection = new Selection();
	#bulk;
	#queue;
	#fields = NO_FILTER;
	#rows;
	#menu;
	#box;
	/** Whether the moderator has decided about the last comment and waits for the next one. */
	#isAtEnd = false;
	/** Watches whether the end of the list is near the window. */
	#end;
	constructor(adapter, bans, words, queue, draw) {
		super(adapter, bans, words, draw, (item) => this.#rows?.update(item));
		this.#queue = queue;
		this.#bulk = new BulkBar(this, draw);
		this.reload();
	}
	get queue() {
		return this.#queue;
	}
	reload() {
		this.selection.clear();
		this.#isAtEnd = false;
		this.#box = void 0;
		this.model.load(filterOf(this.#queue, this.#fields));
	}
	look() {
		this.model.look();
	}
	close() {
		this.model.close();
		this.#bulk.stop();
		this.#rows?.close();
		this.#end?.disconnect();
	}
	press(key) {
		const item = this.#rows?.current;
		const act = ACTS[key];
		if (key === "j" || key === "k") this.#rows?.move(key === "j" ? 1 : -1);
		else if (key === "u") this.undoLast();
		else if (key === "x" && item) this.select(item.key, !this.selection.has(item.key), false);
		else if (act && (this.selection.size || this.selection.isAll)) this.#bulk.decide(act);
		else if (act && item?.undo) this.#goOn(item);
		else if (act && item && decisionsFor(item).includes(act)) {
			this.decide(item.key, act);
			this.#goOn(item);
		}
		if (this.#rows && this.#rows.rowsAfter < ROWS_AHEAD) this.#more();
	}
	redraw() {
		this.#rows?.redraw();
	}
	isSelected(key) {
		return this.selection.has(key);
	}
	select(key, isOn, isRange) {
		this.selection.set(key, isOn, this.#rows?.keys, isRange);
		this.#rows?.redraw();
		this.draw();
	}
	selectShown(isOn) {
		this.selection.setAll(isOn ? this.model.items.map(({ key }) => key) : []);
		this.#rows?.redraw();
		this.draw();
	}
	dismiss(key) {
		this.model.dismiss(key);
		this.#rows?.row(key)?.element.focus();
	}
	openMenu(key, button) {
		const item = this.model.item(key);
		const { localizer, messages } = this.words;
		if (!item || !this.#menu) return;
		if (this.#menu.button === button) {
			this.#menu.close(true);
			return;
		}
		const label = localizer.fill(messages.moreActs, { name: nameOf(item.record.author, localizer) });
		this.#menu.draw(label, menuItemsFor(item, this));
		this.#menu.open(button);
	}
	openBox(item, type) {
		const before = this.#box;
		this.#box = {
			key: item.key,
			type,
			text: type === "edit" ? item.record.body.source : ""
		};
		if (before) this.#rows?.row(before.key)?.draw();
		const row = this.#rows?.row(item.key);
		row?.draw();
		row?.element.querySelector("textarea")?.focus();
	}
	box(key) {
		return this.#box?.key === key ? this.#box : void 0;
	}
	closeBox() {
		const row = this.#rows?.row(this.#box?.key ?? "");
		this.#box = void 0;
		row?.draw();
		row?.element.focus();
	}
	sendBox(key, text, act) {
		const type = this.#box?.type;
		if (act) {
			this.closeBox();
			this.decide(key, act, text.trim());
		}
		if (act || !text.trim()) return;
		this.run(async () => {
			if (await (type === "edit" ? this.model.edit(key, text) : this.model.reply(key, text))) this.closeBox();
			this.last.say(this.sentence(key));
		});
	}
	showOnly(filter) {
		this.#show(this.#queue, {
			...NO_FILTER,
			...filter
		});
	}
	render() {
		return queueFrame({
			words: this.words,
			model: this.model,
			last: this.last,
			queue: this.#queue,
			fields: this.#fields,
			bulk: this.#bulk.render(),
			progress: this.#bulk.progress,
			show: this.#show,
			reload: () => this.reload(),
			more: this.#more,
			undoLast: () => void this.undoLast()
		});
	}
	/** Called after each drawing of the frame. */
	updated(root) {
		const feed = root.querySelector(".feed");
		if (!feed) return;
		this.#menu ??= new CommentMenu(root);
		this.#rows ??= new RowList(feed, this);
		this.#rows.show(this.model.items);
		if (this.#isAtEnd && this.#rows.rowsAfter) {
			this.#isAtEnd = false;
			if (this.#rows.hasFocus) this.#rows.move(1);
		}
		this.#end?.disconnect();
		const more = root.querySelector(".more");
		if (!more || this.model.state !== "ready") return;
		this.#end = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#more(), { rootMargin: "50%" });
		this.#end.observe(more);
	}
	/** Goes to the next comment, or when that is loaded. */
	#goOn({ key }) {
		if (this.#rows.move(1)) return;
		this.#rows.row(key)?.element.focus();
		this.#isAtEnd = this.model.hasMore;
	}
	#show = (queue, fields) => {
		this.#queue = queue;
		this.#fields = fields;
		this.reload();
		this.draw();
	};
	#more = () => void this.model.more();
};
export { QueueView };

//# sourceMappingURL=queue-view.js.map
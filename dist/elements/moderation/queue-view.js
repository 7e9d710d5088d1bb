import { asAfterwordError } from "../../core/errors.js";
import { nameOf } from "../author-name.js";
import { CommentMenu } from "../comment-menu.js";
import { BulkBar } from "./bulk-bar.js";
import { menuItemsFor } from "./entry-menu.js";
import { NO_FILTER, filterOf } from "./filter-form.js";
import { decisionsFor } from "./item.js";
import { sentenceFor } from "./item-note.js";
import { LastDecisions } from "./last-decisions.js";
import { queueFrame } from "./queue-frame.js";
import { QueueModel } from "./queue-model.js";
import { RowList } from "./row-list.js";
import { Selection } from "./selection.js";
// src/elements/moderation/queue-view.ts
var ACTS = {
	a: "approve",
	s: "spam",
	r: "remove"
};
var QueueView = class {
	adapter;
	words;
	model;
	selection = new Selection();
	last = new LastDecisions();
	#draw;
	#bulk;
	#queue;
	#fields = NO_FILTER;
	#rows;
	#menu;
	#box;
	/** Watches whether the end of the list is near the window. */
	#end;
	constructor(adapter, words, queue, draw) {
		this.adapter = adapter;
		this.words = words;
		this.#queue = queue;
		this.#draw = draw;
		this.#bulk = new BulkBar(this, draw);
		this.model = new QueueModel(adapter, {
			onList: draw,
			onItem: (item) => this.#rows?.update(item)
		});
		this.reload();
	}
	get queue() {
		return this.#queue;
	}
	reload() {
		this.selection.clear();
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
		else if (act && item && !item.undo && decisionsFor(item).includes(act)) {
			this.decide(item.key, act);
			if (!this.#rows.move(1)) this.#rows.row(item.key)?.element.focus();
		}
	}
	isSelected(key) {
		return this.selection.has(key);
	}
	select(key, isOn, isRange) {
		this.selection.set(key, isOn, this.#rows?.keys, isRange);
		this.#rows?.redraw();
		this.#draw();
	}
	selectShown(isOn) {
		this.selection.setAll(isOn ? this.model.items.map(({ key }) => key) : []);
		this.#rows?.redraw();
		this.#draw();
	}
	decide(key, act, reason) {
		this.run(async () => {
			if ((await this.model.decide([key], act, reason)).length) this.told([key], this.#sentence(key));
			else this.last.say(this.#sentence(key));
		});
	}
	undo(key) {
		this.run(async () => this.last.say(await this.#undo(this.model.undosOf([key]))));
	}
	async undoLast() {
		await this.last.undo();
		this.#draw();
	}
	/** Tells in the notice what was decided, so that it can be undone there. */
	told(keys, sentence) {
		const undos = this.model.undosOf(keys);
		this.last.add({
			sentence,
			undo: undos.size ? () => this.#undo(undos) : void 0
		});
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
		this.#menu.open(button, label, menuItemsFor(item, this));
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
			this.last.say(this.#sentence(key));
		});
	}
	setClosed(item, isClosed) {
		this.run(async () => {
			const isDone = await this.model.setClosed(item.key, isClosed);
			const sentence = this.#sentence(item.key);
			const undo = async () => {
				await this.model.setClosed(item.key, !isClosed);
				return this.#sentence(item.key);
			};
			if (isDone) this.last.add({
				sentence,
				undo
			});
			else this.last.say(sentence);
		});
	}
	showOnly(filter) {
		this.#show(this.#queue, {
			...NO_FILTER,
			...filter
		});
	}
	run(work) {
		const onError = (thrown) => {
			const { messages } = this.words;
			this.last.say(`${messages.notDone} ${messages.errors[asAfterwordError(thrown).code]}`);
		};
		work().catch(onError).then(this.#draw).then(() => this.model.count());
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
		this.#end?.disconnect();
		const more = root.querySelector(".more");
		if (!more || this.model.state !== "ready") return;
		this.#end = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#more(), { rootMargin: "50%" });
		this.#end.observe(more);
	}
	async #undo(undos) {
		const undone = await this.model.undo(undos);
		const { localizer, messages } = this.words;
		const [key = ""] = undos.keys();
		const failed = undos.size - undone;
		return undos.size === 1 && this.#sentence(key) || (failed ? localizer.count(messages.failedMany, failed) : localizer.count(messages.undoneMany, undone));
	}
	#sentence(key) {
		const item = this.model.item(key);
		return item ? sentenceFor(item, this.words) : "";
	}
	#show = (queue, fields) => {
		this.#queue = queue;
		this.#fields = fields;
		this.reload();
		this.#draw();
	};
	#more = () => void this.model.more();
};
export { QueueView };

//# sourceMappingURL=queue-view.js.map
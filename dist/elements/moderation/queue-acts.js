import { asAfterwordError } from "../../core/errors.js";
import { nameOf } from "../author-name.js";
import { sentenceFor } from "./item-note.js";
import { LastDecisions } from "./last-decisions.js";
import { QueueModel } from "./queue-model.js";
import { endOfBan } from "./settings/ban-ends.js";
import { bothSentences } from "./words.js";
// src/elements/moderation/queue-acts.ts
var QueueActs = class {
	adapter;
	bans;
	words;
	model;
	last = new LastDecisions();
	/** Draws the page anew. */
	draw;
	constructor(adapter, bans, words, draw, onItem) {
		this.adapter = adapter;
		this.bans = bans;
		this.words = words;
		this.draw = draw;
		this.model = new QueueModel(adapter, {
			onList: draw,
			onItem
		});
	}
	decide(key, act, reason) {
		this.run(async () => {
			if ((await this.model.decide([key], act, reason)).length) this.told([key], this.sentence(key));
			else this.last.say(this.sentence(key));
		});
	}
	undo(key) {
		this.run(async () => this.last.say(await this.#undo(this.model.undosOf([key]))));
	}
	async undoLast() {
		await this.last.undo();
		this.draw();
	}
	/** Tells in the notice what was decided, so that it can be undone there. */
	told(keys, sentence) {
		const undos = this.model.undosOf(keys);
		this.last.add({
			sentence,
			undo: undos.size ? () => this.#undo(undos) : void 0
		});
	}
	setClosed(item, isClosed) {
		this.run(async () => {
			const isDone = await this.model.setClosed(item.key, isClosed);
			const sentence = this.sentence(item.key);
			const undo = async () => {
				await this.model.setClosed(item.key, !isClosed);
				return this.sentence(item.key);
			};
			if (isDone) this.last.add({
				sentence,
				undo
			});
			else this.last.say(sentence);
		});
	}
	ban({ record }, end) {
		const { discussion, id: comment, author } = record;
		this.run(async () => {
			const [made] = await this.bans.add({
				comment: {
					discussion,
					comment
				},
				until: endOfBan(end, Date.now())
			});
			const sentence = ({ localizer, messages }) => localizer.fill(messages.settings.authorBanned, { name: nameOf(author, localizer) });
			const decision = made?.decision;
			const undo = async () => {
				await this.adapter.undo(decision);
				return ({ messages }) => messages.settings.banRemoved;
			};
			this.last.add({
				sentence,
				undo: decision === void 0 || !this.adapter.undo ? void 0 : undo
			});
		});
	}
	run(work) {
		const onError = (thrown) => {
			const { code } = asAfterwordError(thrown);
			this.last.say((words) => bothSentences(words, words.messages.notDone, words.messages.errors[code]));
		};
		work().catch(onError).then(this.draw).then(() => this.model.count());
	}
	/** What became of the last act on a comment. */
	sentence(key) {
		const item = this.model.item(key);
		return (words) => item ? sentenceFor(item, words) : "";
	}
	async #undo(undos) {
		const undone = await this.model.undo(undos);
		const [key = ""] = undos.keys();
		const failed = undos.size - undone;
		const ofOne = undos.size === 1 ? this.sentence(key) : () => "";
		return (words) => {
			const { localizer, messages } = words;
			return ofOne(words) || (failed ? localizer.count(messages.failedMany, failed) : localizer.count(messages.undoneMany, undone));
		};
	}
};
export { QueueActs };

//# sourceMappingURL=queue-acts.js.map
import { NearestDate } from "./nearest-date.js";
import { impliedRevision } from "./revision.js";
import { corrupt } from "./source.js";
// src/importers/record-stream.ts
/** How much is held before it is yielded: comments, and characters of their texts. */
var MOST_COMMENTS = 2e3;
var MOST_CHARACTERS = 2 * 2 ** 20;
var STRANGER = ["author"];
var REMOVED = ["removed-text"];
var NONE = [];
var NOBODY = { name: "" };
var NOTHING = {
	format: "text",
	source: ""
};
var fileChanged = () => corrupt("The file changed while it was read: nothing more of it is imported.");
var authorOf = (entry, person, writer) => {
	const author = person ? {
		...entry.author,
		...person.author,
		name: person.author.name || entry.author.name
	} : entry.author;
	return author.id !== void 0 && author.id === writer ? {
		...author,
		role: "author"
	} : author;
};
var RecordStream = class {
	#firstPass;
	#plan;
	#listener;
	#described = /* @__PURE__ */ new Set();
	#pending = /* @__PURE__ */ new Map();
	#comments = 0;
	#characters = 0;
	#row = 0;
	#nearest;
	constructor(firstPass, plan, listener) {
		this.#firstPass = firstPass;
		this.#plan = plan;
		this.#listener = listener;
		this.#nearest = new NearestDate(firstPass, plan);
	}
	async *batches(entries) {
		for await (const batch of entries) for (const entry of batch) {
			if (entry.type !== "comment" && entry.type !== "dropped") continue;
			this.#take(entry);
			if (this.#comments >= MOST_COMMENTS || this.#characters >= MOST_CHARACTERS) yield* this.#flush();
		}
		if (this.#row !== this.#firstPass.rows.count) throw fileChanged();
		yield* this.#flush();
		for (const [number, { isHidden, closed }] of this.#plan.discussions.entries()) if (!isHidden && closed && !this.#described.has(number)) yield this.#batch(number, []);
	}
	#batch(discussion, comments) {
		const { id, title, url, closed } = this.#plan.discussions[discussion];
		if (this.#described.has(discussion)) return {
			discussion,
			about: { id },
			comments
		};
		this.#described.add(discussion);
		return {
			discussion,
			about: {
				id,
				...title !== void 0 && { title },
				...url !== void 0 && { url },
				...closed !== void 0 && { closed }
			},
			comments
		};
	}
	*#flush() {
		const pending = this.#pending;
		this.#pending = /* @__PURE__ */ new Map();
		this.#comments = 0;
		this.#characters = 0;
		for (const [discussion, comments] of pending) yield this.#batch(discussion, comments);
	}
	#take(entry) {
		const row = this.#row;
		this.#row += 1;
		if (!this.#plan.isSame(row, entry)) throw fileChanged();
		const reason = this.#plan.reasonOf(row);
		if (entry.type === "dropped" || reason) {
			this.#listener.dropped(row, entry);
			return;
		}
		const accepted = this.#recordOf(row, entry);
		const discussion = this.#plan.discussionOf(row);
		const held = this.#pending.get(discussion);
		if (held) held.push(accepted);
		else this.#pending.set(discussion, [accepted]);
		this.#comments += 1;
		this.#characters += accepted.record.body.source.length;
	}
	#recordOf(row, entry) {
		const { person: key, createdAt, editedAt, status, kind, reactions, pinned, revision, repairs = [] } = entry;
		const plan = this.#plan;
		const person = key === void 0 ? void 0 : this.#firstPass.people.get(key);
		const { id: discussion } = plan.discussions[plan.discussionOf(row)];
		const isErased = status === "removed" && revision === void 0;
		const author = authorOf(entry, person, this.#writerOf(entry));
		const record = {
			id: plan.idOf(row, entry),
			discussion,
			parent: plan.parentOf(row, entry),
			author: isErased ? NOBODY : author,
			body: isErased ? NOTHING : entry.body,
			createdAt: this.#nearest.of(row, entry.page, createdAt),
			status,
			kind,
			revision: revision ?? impliedRevision(entry)
		};
		if (entry.imported !== void 0) record.imported = entry.imported;
		if (!isErased) {
			if (editedAt) record.editedAt = editedAt;
			if (reactions) record.reactions = reactions;
			if (pinned) record.pinned = pinned;
		}
		const email = isErased ? "" : entry.email || person?.email;
		const isStranger = key !== void 0 && !person && !author.name && !isErased;
		const planned = plan.repairsOf(row);
		const all = isStranger || planned.length ? [
			...repairs,
			...isStranger ? STRANGER : [],
			...planned
		] : repairs;
		this.#listener.accepted(row, entry, all, isErased && (entry.body.source || author.name) ? REMOVED : NONE);
		return email ? {
			row,
			record,
			email
		} : {
			row,
			record
		};
	}
	#writerOf({ page }) {
		const { pageNumbers, pages } = this.#firstPass;
		return pages[pageNumbers.get(page) ?? -1]?.author;
	}
};
/** The e-mail addresses of comments by their ids. */
var emailsIn = (comments) => new Map(comments.flatMap(({ record, email }) => email === void 0 ? [] : [[record.id, email]]));
export { RecordStream, emailsIn };

//# sourceMappingURL=record-stream.js.map
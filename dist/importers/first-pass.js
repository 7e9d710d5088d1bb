import { Fingerprint } from "../core/fingerprint.js";
import { commentIdOf } from "./fingerprint.js";
import { CommentTable, revisionState, withReason } from "./comment-table.js";
// src/importers/first-pass.ts
/** The fingerprint of a comment's text, date and author: 64 bits. */
var fingerprintOf = (entry, into) => {
	into.reset();
	if (entry.type === "dropped") return into.part(entry.reason).part(String(entry.line));
	const { createdAt = "", author, person = "", kind, status, body } = entry;
	return into.part(createdAt).part(author.name).part(person).part(kind).part(status).sample(body.source);
};
/**
* A copy of a text. In some engines a part of a string keeps the whole string in memory, here a large piece of the file.
*/
var own = (text) => ` ${text}`.slice(1);
var owned = (texts) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, typeof text === "string" ? own(text) : text]));
var FirstPass = class {
	rows = new CommentTable();
	/** The numbers of pages by their keys. */
	pageNumbers = /* @__PURE__ */ new Map();
	/** The pages by number; `undefined` for pages that only comments refer to. */
	pages = [];
	pageKeys = [];
	people = /* @__PURE__ */ new Map();
	/** By the row of a comment that is not imported: the id of its parent, which its replies need. */
	parentsOfDropped = /* @__PURE__ */ new Map();
	omitted = /* @__PURE__ */ new Map();
	repairs = /* @__PURE__ */ new Map();
	/** Lines of repairs outside of comments: the first few of each kind. */
	repairLines = /* @__PURE__ */ new Map();
	#fingerprint = new Fingerprint();
	take(entry) {
		switch (entry.type) {
			case "page": {
				const { type: _type, key, ...page } = entry;
				this.#takePage(key, page);
				break;
			}
			case "person":
				this.#takePerson(entry);
				break;
			case "note":
				if (entry.omitted) this.#count(this.omitted, entry.omitted, entry.count);
				if (entry.repair) this.#takeRepair(entry.repair, entry);
				break;
			case "comment":
			case "dropped": this.#takeComment(entry);
		}
	}
	#count(counts, key, count = 1) {
		counts.set(key, (counts.get(key) ?? 0) + count);
	}
	#takeRepair(repair, { line = 0, count = 1 }) {
		this.#count(this.repairs, repair, count);
		const lines = this.repairLines.get(repair) ?? [];
		if (line && lines.length < 5 && !lines.includes(line)) lines.push(line);
		this.repairLines.set(repair, lines);
	}
	#numberOf(key) {
		let number = this.pageNumbers.get(key);
		if (number === void 0) {
			const name = own(key);
			this.pageNumbers.set(name, number = this.pages.length);
			this.pages.push(void 0);
			this.pageKeys.push(name);
		}
		return number;
	}
	#takePage(key, page) {
		const number = this.#numberOf(key);
		const known = this.pages[number];
		if (!known) this.pages[number] = owned(page);
		else if (Object.keys(page).some((name) => !known[name])) this.pages[number] = {
			...owned(page),
			...known,
			...(page.closed || known.closed) && { closed: true },
			...(page.hidden || known.hidden) && { hidden: true }
		};
	}
	#takePerson({ key, author, email, repairs = [], omitted = [] }) {
		if (this.people.has(key)) return;
		this.people.set(own(key), {
			author: owned(author),
			email: email ? own(email) : void 0,
			repairs
		});
		for (const one of omitted) this.#count(this.omitted, one);
	}
	#takeComment(entry) {
		const { rows } = this;
		const row = rows.add();
		const print = this.#fingerprint.reset();
		rows.set(row, 0, this.#numberOf(entry.page));
		print.text(commentIdOf(entry.id));
		rows.set(row, 1, print.low);
		rows.set(row, 2, print.high);
		let state = entry.id ? 1 : 0;
		if (entry.parent !== null) {
			print.reset().text(commentIdOf(entry.parent));
			rows.set(row, 3, print.low);
			rows.set(row, 4, print.high);
			state |= 2;
		}
		if (entry.type === "comment" && entry.root !== void 0) {
			print.reset().text(commentIdOf(entry.root));
			rows.set(row, 9, print.low);
			rows.set(row, 10, print.high);
		}
		fingerprintOf(entry, print);
		rows.set(row, 6, print.low);
		rows.set(row, 7, print.high);
		if (entry.type === "dropped") {
			state = withReason(state, entry.reason);
			if (entry.parent !== null) this.parentsOfDropped.set(row, own(commentIdOf(entry.parent)));
		} else {
			const { createdAt, revision, omitted = [] } = entry;
			if (createdAt) rows.set(row, 5, Math.max(0, Date.parse(createdAt) / 1e3));
			if (revision !== void 0) state += revisionState(revision);
			for (const one of omitted) this.#count(this.omitted, one);
		}
		rows.set(row, 8, state);
	}
};
export { FirstPass, fingerprintOf };

//# sourceMappingURL=first-pass.js.map
import { Fingerprint } from "../core/fingerprint.js";
import { commentIdOf } from "./fingerprint.js";
import { Naming } from "./naming.js";
import { mapPages } from "./page-mapping.js";
import { slashTwins } from "./slash-twins.js";
import { reasonOf, repairsOf, withReason } from "./comment-table.js";
import { fingerprintOf } from "./first-pass.js";
import { Threading } from "./threading.js";
// src/importers/plan.ts
var Plan = class {
	discussions;
	/** By the number of a discussion: how many comments are imported. */
	kept;
	#discussionOf;
	#format;
	#rows;
	#naming;
	#threading;
	#print = new Fingerprint();
	constructor(firstPass, options) {
		const { discussions, discussionOf } = mapPages(firstPass, options, slashTwins(firstPass));
		this.discussions = discussions;
		this.kept = new Uint32Array(discussions.length);
		this.#discussionOf = discussionOf;
		this.#format = options.format;
		this.#rows = firstPass.rows;
		const numberOf = (row) => this.discussionOf(row);
		this.#naming = new Naming(this.#rows, numberOf);
		for (let row = 0; row < this.#rows.count; row += 1) if (!this.#markHidden(row)) this.#naming.name(row);
		this.#threading = new Threading(firstPass, this.#naming, numberOf);
		for (let row = 0; row < this.#rows.count; row += 1) if (!this.reasonOf(row)) this.kept[numberOf(row)] += 1;
	}
	/** The number of a comment's discussion. */
	discussionOf(row) {
		return this.#discussionOf[this.#rows.get(row, 0)];
	}
	/** Why a comment is not imported, if it is not. */
	reasonOf(row) {
		return reasonOf(this.#rows.get(row, 8));
	}
	repairsOf(row) {
		return repairsOf(this.#rows.get(row, 8));
	}
	idOf(row, entry) {
		return `${entry.id ? commentIdOf(entry.id) : ""}${this.#naming.suffixOf(row)}`;
	}
	parentOf(row, { parent, root = "" }) {
		const above = this.#threading.parentOf(row);
		if (above < 0) return null;
		const named = this.#threading.isInRoot(row) ? root : parent ?? "";
		return `${this.#threading.adoptedBy(row) ?? commentIdOf(named)}${this.#naming.suffixOf(above)}`;
	}
	/** The row of a comment's parent; -1 if none. */
	rowAbove(row) {
		return this.#threading.parentOf(row);
	}
	/** Gives a comment a new id because the store has another comment with its id. Returns the added suffix. */
	giveOtherId(row) {
		return this.#naming.mark(row, this.#format);
	}
	/** Whether an entry is the same as in the first pass. */
	isSame(row, entry) {
		if (row >= this.#rows.count) return false;
		const { low, high } = fingerprintOf(entry, this.#print);
		const rows = this.#rows;
		return rows.get(row, 6) === low >>> 0 && rows.get(row, 7) === high >>> 0;
	}
	/** Marks a comment on a hidden page, and tells whether it is one. */
	#markHidden(row) {
		if (!this.discussions[this.discussionOf(row)]?.isHidden) return false;
		if (!this.reasonOf(row)) this.#rows.set(row, 8, withReason(this.#rows.get(row, 8), "hidden-page"));
		return true;
	}
};
export { Plan };

//# sourceMappingURL=plan.js.map
import { Fingerprint } from "../core/fingerprint.js";
import { commentIdOf } from "./fingerprint.js";
import { Naming } from "./naming.js";
import { placePages } from "./placing.js";
import { slashTwins } from "./slash-twins.js";
import { reasonOf, repairsOf, withReason } from "./survey-rows.js";
import { fingerprintOf } from "./survey.js";
import { Threading } from "./threading.js";
// src/importers/plan.ts
var Plan = class {
	discussions;
	/** By the number of a discussion: how many comments come along. */
	kept;
	#discussionOf;
	#format;
	#rows;
	#naming;
	#threading;
	#print = new Fingerprint();
	constructor(survey, options) {
		const { discussions, discussionOf } = placePages(survey, options, slashTwins(survey));
		this.discussions = discussions;
		this.kept = new Uint32Array(discussions.length);
		this.#discussionOf = discussionOf;
		this.#format = options.format;
		this.#rows = survey.rows;
		const numberOf = (row) => this.discussionOf(row);
		this.#naming = new Naming(this.#rows, numberOf);
		for (let row = 0; row < this.#rows.count; row += 1) if (!this.#hide(row)) this.#naming.name(row);
		this.#threading = new Threading(survey, this.#naming, numberOf);
		for (let row = 0; row < this.#rows.count; row += 1) if (!this.reasonOf(row)) this.kept[numberOf(row)] += 1;
	}
	/** The number of a comment's discussion. */
	discussionOf(row) {
		return this.#discussionOf[this.#rows.get(row, 0)];
	}
	/** Why it does not come along, if it does not. */
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
	/** The row of what a comment hangs from; -1 if none. */
	rowAbove(row) {
		return this.#threading.parentOf(row);
	}
	/** The store has another comment under the id of this one: it gets one of its own. Gives what is added. */
	giveOtherId(row) {
		return this.#naming.mark(row, this.#format);
	}
	/** Whether an entry is the one that was surveyed. */
	isSame(row, entry) {
		if (row >= this.#rows.count) return false;
		const { low, high } = fingerprintOf(entry, this.#print);
		const rows = this.#rows;
		return rows.get(row, 6) === low >>> 0 && rows.get(row, 7) === high >>> 0;
	}
	/** Whether a comment stands on a page that is left out. */
	#hide(row) {
		if (!this.discussions[this.discussionOf(row)]?.isHidden) return false;
		if (!this.reasonOf(row)) this.#rows.set(row, 8, withReason(this.#rows.get(row, 8), "hidden-page"));
		return true;
	}
};
export { Plan };

//# sourceMappingURL=plan.js.map
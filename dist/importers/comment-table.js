import { DROPS } from "./entry.js";
var COLUMNS = 11;
var REASON = 8;
var REASONS = 7;
var REPAIR = 64;
/** The repairs by naming.ts and threading.ts. */
var PLANNED = [
	"missing-parent",
	"lost-parent",
	"dropped-parent",
	"cycle",
	"no-id",
	"repeated-id",
	"taken-id"
];
var REVISION = 8192;
var HIGHEST_REVISION = 2 ** 19 - 1;
var reasonOf = (state) => DROPS[(state / REASON & REASONS) - 1];
var withReason = (state, reason) => (state & -57 | (DROPS.indexOf(reason) + 1) * REASON) >>> 0;
/** The revision as its part of a state. */
var revisionState = (revision) => 4 + Math.min(HIGHEST_REVISION, Math.max(0, Math.trunc(revision))) * REVISION;
var revisionOf = (state) => Math.floor(state / REVISION);
var bitOf = (repair) => REPAIR << PLANNED.indexOf(repair);
var isRepaired = (state, repair) => (state & bitOf(repair)) !== 0;
var withRepair = (state, repair) => (state | bitOf(repair)) >>> 0;
var repairsOf = (state) => PLANNED.filter((repair) => isRepaired(state, repair));
/** Rows in a block. */
var BLOCK = 4096;
/** Rows are stored in blocks, so that adding rows never copies existing ones. */
var CommentTable = class {
	#blocks = [];
	count = 0;
	add() {
		if (this.count % BLOCK === 0) this.#blocks.push(new Uint32Array(BLOCK * COLUMNS));
		this.count += 1;
		return this.count - 1;
	}
	get(row, column) {
		return this.#blocks[Math.floor(row / BLOCK)][row % BLOCK * COLUMNS + column];
	}
	set(row, column, value) {
		this.#blocks[Math.floor(row / BLOCK)][row % BLOCK * COLUMNS + column] = value;
	}
};
export { CommentTable, isRepaired, reasonOf, repairsOf, revisionOf, revisionState, withReason, withRepair };

//# sourceMappingURL=comment-table.js.map
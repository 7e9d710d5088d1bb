import { editEntry } from "./edit-entry.js";
import { removeEntry } from "./remove-entry.js";
import { reportEntry } from "./report-entry.js";
// src/elements/comment-entries.ts
var commentEntries = [
	editEntry,
	removeEntry,
	reportEntry
];
export { commentEntries };

//# sourceMappingURL=comment-entries.js.map
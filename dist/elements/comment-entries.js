import { copyLinkEntry } from "./copy-link-entry.js";
import { editEntry } from "./edit-entry.js";
import { muteEntry } from "./mute-entry.js";
import { quoteEntry } from "./quote-entry.js";
import { removeEntry } from "./remove-entry.js";
import { reportEntry } from "./report-entry.js";
import { shareEntry } from "./share-entry.js";
// src/elements/comment-entries.ts
var commentEntries = [
	editEntry,
	removeEntry,
	quoteEntry,
	copyLinkEntry,
	shareEntry,
	muteEntry,
	reportEntry
];
export { commentEntries };

//# sourceMappingURL=comment-entries.js.map
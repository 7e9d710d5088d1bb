import { compare } from "./comparing.js";
import { exportDiscussions, exportEmails, importedElsewhere } from "./exporting.js";
import { restore } from "./restoring.js";
// src/server/sql/archive-calls.ts
var archiveCalls = ({ now, opened, run, write }) => ({
	restore: (discussion, call) => write(discussion.id, call?.signal, (db) => restore(db, discussion, now(), call)),
	async *discussions() {
		yield* exportDiscussions((await opened()).db);
	},
	async *importedElsewhere(discussions) {
		yield* importedElsewhere((await opened()).db, discussions);
	},
	compare: (discussion, how) => run((db) => compare(db, discussion, how)),
	emailsOf: (id, comments) => run((db) => exportEmails(db, id, comments))
});
export { archiveCalls };

//# sourceMappingURL=archive-calls.js.map
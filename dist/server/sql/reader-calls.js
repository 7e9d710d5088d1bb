import { forgetOwn } from "./kept-states.js";
import { reportComment } from "./moderating.js";
import { ownComments, removeOwnComments } from "./own-comments.js";
import { countsOf, latestOf, readPage } from "./reading.js";
import { searchIn } from "./searching.js";
import { historyOf } from "./versions.js";
import { add, editComment, reactTo, removeComment } from "./writing.js";
// src/server/sql/reader-calls.ts
var readerCalls = ({ now, opened, read, run, inTurn, write }, withHash) => ({
	list: (id, query = {}, call) => read(call?.signal, (db) => readPage(db, id, query, call?.caller)),
	async add(id, draft, call) {
		const caller = await withHash(call?.caller);
		return await write(id, call?.signal, (db) => add(db, id, draft, now(), caller));
	},
	count: (ids, call) => read(call?.signal, (db) => countsOf(db, ids)),
	latest: ({ limit = 10, discussion } = {}, call) => read(call?.signal, (db) => latestOf(db, limit, discussion)),
	search: (id, query, call) => read(call?.signal, (db) => searchIn(db, id, query, call?.caller)),
	edit: (id, comment, replacement, call) => write(id, call?.signal, (db) => editComment(db, id, comment, replacement, now(), call?.caller)),
	history: (id, comment, call) => read(call?.signal, (db) => historyOf(db, id, comment, call?.caller)),
	remove: (id, comment, call) => write(id, call?.signal, (db) => removeComment(db, id, comment, now(), call?.caller)),
	own: (query = {}, call) => read(call?.signal, (db) => ownComments(db, query, call?.caller)),
	async removeOwn(comments, call) {
		const { removal, discussions } = await inTurn(() => read(call?.signal, (db) => removeOwnComments(db, comments, now(), call?.caller)));
		const { nudges } = await opened();
		for (const id of discussions) nudges.tell(id);
		await run((db) => forgetOwn(db, call?.caller?.key ?? "", comments));
		return removal;
	},
	react: (id, comment, reaction, call) => write(id, call?.signal, (db) => reactTo(db, id, comment, reaction, now(), call?.caller)),
	async report(id, comment, { reason }, call) {
		const caller = await withHash(call?.caller);
		await write(id, call?.signal, (db) => reportComment(db, id, comment, reason, now(), caller));
	}
});
export { readerCalls };

//# sourceMappingURL=reader-calls.js.map
import { throwIfAborted } from "../../core/errors.js";
import { decideAll, moderateDiscussion, undoDecision } from "./deciding.js";
import { decisionsIn } from "./decision-log.js";
import { queueStateOf } from "./queue-state.js";
import { queueOf } from "./queue.js";
import { reportsOf } from "./reports.js";
// src/server/sql/moderator-calls.ts
var moderatorCalls = ({ now, opened, read, inTurn, write }) => ({
	queue: (query = {}, call) => read(call?.signal, (db) => queueOf(db, query, now(), call?.caller, call?.signal)),
	queueState: (call) => read(call?.signal, (db) => queueStateOf(db, call?.caller)),
	reports: (id, comment, call) => read(call?.signal, (db) => reportsOf(db, id, comment, call?.caller)),
	moderate: (id, moderation, call) => write(id, call?.signal, (db) => moderateDiscussion(db, id, moderation, now(), call ?? {})),
	async decide(request, call) {
		throwIfAborted(call?.signal);
		const { db, nudges } = await opened();
		return await inTurn(() => decideAll(db, request, now(), call ?? {}, (id) => nudges.tell(id)));
	},
	decisions: (query = {}, call) => read(call?.signal, (db) => decisionsIn(db, query, now(), call?.caller)),
	async undo(id, call) {
		const { decision, discussion } = await inTurn(() => read(call?.signal, (db) => undoDecision(db, id, now(), call ?? {})));
		(await opened()).nudges.tell(discussion);
		return decision;
	}
});
export { moderatorCalls };

//# sourceMappingURL=moderator-calls.js.map
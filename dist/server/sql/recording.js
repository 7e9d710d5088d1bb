import { randomId } from "../../core/random-id.js";
import { eventOf } from "../outbox/events.js";
// src/server/sql/recording.ts
/** The transactions whose changes are recorded. */
var recorded = /* @__PURE__ */ new WeakSet();
/** Called with the lock of the discussion. */
var recordChangesOf = (work) => {
	recorded.add(work);
};
var recordEvent = async (work, type, { discussion, id }, number) => {
	if (!recorded.has(work)) return;
	await work.insertInto("afterword_events").values({
		id: randomId(),
		number,
		type,
		discussion,
		comment: id
	}).execute();
};
/** Records the event that a change is. @param before undefined if the comment is new */
var recordChange = async (work, before, after) => {
	const type = recorded.has(work) ? eventOf(before, after) : void 0;
	if (type) await recordEvent(work, type, after, after.version);
};
export { recordChange, recordChangesOf, recordEvent };

//# sourceMappingURL=recording.js.map
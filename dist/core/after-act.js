import { edit, moderate, react, remove } from "./commands.js";
// src/core/after-act.ts
/**
* The record after an act; the same object where that changes nothing.
*
* @throws AfterwordError as the back end would
*/
var afterAct = (record, act, now) => {
	switch (act.type) {
		case "edit": {
			const { format, source } = act.body;
			return record.body.format === format && record.body.source === source ? record : edit(record, act, now);
		}
		case "remove": return remove(record);
		case "react": return react(record, act);
		case "moderate": return moderate(record, act);
		default: return record;
	}
};
/** An act whose reader has seen the record as it is. */
var atRevision = (act, { revision }) => "revision" in act ? {
	...act,
	revision
} : act;
export { afterAct, atRevision };

//# sourceMappingURL=after-act.js.map
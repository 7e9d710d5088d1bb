import { withOwnReactions } from "../core/commands.js";
import { withoutOwnership } from "../core/records.js";
// src/server/redact-for-caller.ts
var isNeverMine = () => false;
/** A record as this caller may see it; the same object if nothing has to be removed. */
var redactForCaller = ({ multiUser }, caller) => (record) => multiUser && caller ? record : withOwnReactions(withoutOwnership(record), isNeverMine);
export { redactForCaller };

//# sourceMappingURL=redact-for-caller.js.map
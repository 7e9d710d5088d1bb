import { withOwnReactions } from "../core/commands.js";
import { withoutOwnership } from "../core/records.js";
// src/server/told-to.ts
var isNobodys = () => false;
/** A record as this caller may have it; the same object where nothing has to be left out. */
var toldTo = ({ tellsReaders }, caller) => (record) => tellsReaders && caller ? record : withOwnReactions(withoutOwnership(record), isNobodys);
export { toldTo };

//# sourceMappingURL=told-to.js.map
import { randomId } from "../core/random-id.js";
// src/adapters/idb-texts.ts
/** What this page goes by: every load is another. */
var page = randomId();
var textKey = ({ discussion, parent }, owner = page) => [
	"text",
	discussion,
	parent ?? "",
	owner
];
export { page, textKey };

//# sourceMappingURL=idb-texts.js.map
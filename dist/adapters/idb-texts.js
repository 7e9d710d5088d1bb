import { randomId } from "../core/random-id.js";
// src/adapters/idb-texts.ts
/** The name of this page; every load has another. */
var page = randomId();
var textKey = ({ discussion, parent }, owner = page) => [
	"text",
	discussion,
	parent ?? "",
	owner
];
export { page, textKey };

//# sourceMappingURL=idb-texts.js.map
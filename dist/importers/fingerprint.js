import { Fingerprint } from "../core/fingerprint.js";
// src/importers/fingerprint.ts
/** The protocol allows ids of 500 characters; the rest is for suffixes that make ids unique (plan.ts). */
var LONGEST_ID = 450;
var LONGEST_DISCUSSION = 2e3;
/** A name in a form that every store accepts: no NUL, no half surrogate pairs, not too long. The result depends only on the name. */
var storableName = (name, longest) => {
	const whole = name.replaceAll(/[\0\p{Cs}]/gu, "�");
	return whole.length <= longest ? whole : `${whole.slice(0, longest - 20)}~${new Fingerprint().text(name).toString()}`;
};
var commentIdOf = (id) => storableName(id, LONGEST_ID);
var discussionIdOf = (id) => storableName(id, LONGEST_DISCUSSION);
export { Fingerprint, commentIdOf, discussionIdOf };

//# sourceMappingURL=fingerprint.js.map
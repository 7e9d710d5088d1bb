import { Fingerprint } from "../core/fingerprint.js";
// src/importers/fingerprint.ts
/** The server's protocol takes ids of 500; some room is left for what makes an id unlike another (plan.ts). */
var LONGEST_ID = 450;
var LONGEST_DISCUSSION = 2e3;
/** A name as every store takes it: no NUL, no half character, not too long. The same name gives the same, always. */
var nameOf = (name, longest) => {
	const whole = name.replaceAll(/[\0\p{Cs}]/gu, "�");
	return whole.length <= longest ? whole : `${whole.slice(0, longest - 20)}~${new Fingerprint().text(name).toString()}`;
};
var commentIdOf = (id) => nameOf(id, LONGEST_ID);
var discussionIdOf = (id) => nameOf(id, LONGEST_DISCUSSION);
export { Fingerprint, commentIdOf, discussionIdOf };

//# sourceMappingURL=fingerprint.js.map
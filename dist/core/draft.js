import { AfterwordError } from "./errors.js";
import { webAddress } from "./url.js";
import { isBlank } from "./visible.js";
// src/core/draft.ts
/** The most a field may hold, in UTF-16 code units (what JavaScript and an input's `maxlength` count). */
var DRAFT_LIMITS = {
	body: 2e4,
	name: 100,
	email: 254,
	url: 2e3
};
/** Any script (RFC 6531) around one @, without spaces, control characters and the specials of RFC 5322 (section 3.2.3). */
var EMAIL = /^[^\s\p{Cc}()<>[\]:;@\\,"]+@[^\s\p{Cc}()<>[\]:;@\\,"]+$/u;
/** A host with a dot, as it is typed: browsers make an address of `https://not a url` and of `https://@handle` too. */
var WEBSITE = /^https?:\/\/[^\s/?#@%]+\.[^\s/?#@%]+([/?#]\S*)?$/i;
/**
* What is wrong with a draft, by field; empty when nothing is. The text must say something, all else may be empty.
*
* @param requiredFields what must say something here besides
*/
var validateDraft = ({ body: { source }, author: { name, email = "", url = "" } }, requiredFields = []) => {
	const values = {
		body: source,
		name,
		email,
		url
	};
	const faults = {};
	for (const field of ["body", ...requiredFields]) if (isBlank(values[field])) faults[field] = "required";
	if (email && !EMAIL.test(email)) faults.email = "malformed";
	if (url && url.length <= DRAFT_LIMITS.url && !(WEBSITE.test(url) && webAddress(url))) faults.url = "malformed";
	for (const field of Object.keys(values)) if (values[field].length > DRAFT_LIMITS[field]) faults[field] = "too-long";
	return faults;
};
/** @throws AfterwordError `invalid`, naming the fields */
var checkDraft = (draft) => {
	const fields = validateDraft(draft);
	const names = Object.keys(fields).join(", ");
	if (names) throw new AfterwordError("invalid", `Not acceptable: ${names}.`, { fields });
};
export { DRAFT_LIMITS, checkDraft, validateDraft };

//# sourceMappingURL=draft.js.map
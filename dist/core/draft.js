import { AfterwordError } from "./errors.js";
import { webAddress } from "./url.js";
import { isBlank } from "./visible.js";
// src/core/draft.ts
/** The longest text of each field, in UTF-16 code units (as JavaScript and an input's `maxlength` count). */
var DRAFT_LIMITS = {
	body: 2e4,
	name: 100,
	email: 254,
	url: 2e3
};
/** Letters of any script (RFC 6531) before and after one @; no spaces, control characters or specials of RFC 5322 (section 3.2.3). */
var EMAIL = /^[^\s\p{Cc}()<>[\]:;@\\,"]+@[^\s\p{Cc}()<>[\]:;@\\,"]+$/u;
/** Checks the text as it was typed for a host with a dot: browsers accept `https://not a url` and `https://@handle` too. */
var WEBSITE = /^https?:\/\/[^\s/?#@%]+\.[^\s/?#@%]+([/?#]\S*)?$/i;
/**
* What is wrong with a draft, by field; empty if it is valid. Only the text is required.
*
* @param requiredFields fields that must not be empty either
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
/** @throws AfterwordError `invalid`, with the fields */
var checkDraft = (draft) => {
	const fields = validateDraft(draft);
	const names = Object.keys(fields).join(", ");
	if (names) throw new AfterwordError("invalid", `Not acceptable: ${names}.`, { fields });
};
export { DRAFT_LIMITS, EMAIL, checkDraft, validateDraft };

//# sourceMappingURL=draft.js.map
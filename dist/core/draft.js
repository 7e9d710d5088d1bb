import { AfterwordError } from "./errors.js";
import { webAddress } from "./url.js";
// src/core/draft.ts
/** The most a field may hold, in UTF-16 code units (what JavaScript and an input's `maxlength` count). */
var DRAFT_LIMITS = {
	body: 2e4,
	name: 100,
	email: 254,
	url: 2e3
};
/** The pattern of HTML's `<input type=email>`. */
var EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;
/** What is wrong with a draft, by field; empty when nothing is. The name may be empty, the text may not. */
var faultsOf = ({ body, author }) => {
	const values = {
		body: body.source,
		name: author.name,
		email: author.email,
		url: author.url
	};
	const faults = {};
	if (!body.source.trim()) faults.body = "required";
	if (author.email && !EMAIL.test(author.email)) faults.email = "malformed";
	if (author.url && !webAddress(author.url)) faults.url = "malformed";
	for (const field of Object.keys(DRAFT_LIMITS)) if ((values[field]?.length ?? 0) > DRAFT_LIMITS[field]) faults[field] = "too-long";
	return faults;
};
/** @throws AfterwordError `invalid`, naming the fields */
var checkDraft = (draft) => {
	const fields = faultsOf(draft);
	const names = Object.keys(fields);
	if (names.length) throw new AfterwordError("invalid", `The draft's ${names.join(" and ")} cannot be accepted.`, { fields });
};
export { DRAFT_LIMITS, checkDraft, faultsOf };

//# sourceMappingURL=draft.js.map
import { AfterwordError } from "../core/errors.js";
// src/adapters/waline-errors.ts
/** Milliseconds that Waline requires between two comments from one address. */
var FLOOD_PAUSE = 6e4;
var FIELDS = {
	comment: "body",
	nick: "name",
	mail: "email",
	link: "url"
};
/** Waline reports most errors with status 200, in the language of the request: English. */
var walineError = ({ errno, errmsg }) => {
	if (!errno) return void 0;
	if (typeof errmsg === "object") {
		const fields = {};
		for (const name of Object.keys(errmsg)) if (FIELDS[name]) fields[FIELDS[name]] = "required";
		return new AfterwordError("invalid", Object.values(errmsg).join(" "), { fields });
	}
	if (/duplicate/i.test(errmsg)) return new AfterwordError("conflict", errmsg);
	if (/too fast/i.test(errmsg)) return new AfterwordError("rate-limited", errmsg, { retryAfter: FLOOD_PAUSE });
	return new AfterwordError("unavailable", errmsg || `Waline answered with errno ${errno}.`);
};
export { walineError };

//# sourceMappingURL=waline-errors.js.map
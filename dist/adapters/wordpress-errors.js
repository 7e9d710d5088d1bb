import { AfterwordError } from "../core/errors.js";
// src/adapters/wordpress-errors.ts
/** Milliseconds between two comments of a reader; WordPress does not say how long to wait. */
var FLOOD_PAUSE = 15e3;
var CODES = {
	rest_comment_login_required: "unauthorized",
	rest_cookie_invalid_nonce: "unauthorized",
	rest_comment_closed: "closed",
	rest_comment_draft_post: "forbidden",
	rest_cannot_read_post: "forbidden",
	rest_comment_invalid_post_id: "not-found",
	rest_comment_invalid_id: "not-found",
	rest_post_invalid_id: "not-found",
	afterword_no_parent: "not-found",
	comment_duplicate: "conflict",
	comment_flood: "rate-limited"
};
var FAULTS = {
	rest_comment_content_invalid: { body: "required" },
	rest_comment_author_data_required: {
		name: "required",
		email: "required"
	},
	comment_content_column_length: { body: "too-long" },
	comment_author_column_length: { name: "too-long" },
	comment_author_email_column_length: { email: "too-long" },
	comment_author_url_column_length: { url: "too-long" }
};
var PARAMETERS = {
	author_name: "name",
	author_email: "email",
	author_url: "url",
	content: "body"
};
/** The error in an answer of WordPress. */
var wordpressError = (answer) => {
	const { code = "", message = code, data } = answer ?? {};
	const known = CODES[code];
	if (known) return new AfterwordError(known, message, known === "rate-limited" ? { retryAfter: FLOOD_PAUSE } : {});
	const fields = FAULTS[code] ?? (code === "rest_invalid_param" ? faultsIn(data?.params) : void 0);
	return fields && new AfterwordError("invalid", message, { fields });
};
var faultsIn = (parameters = {}) => Object.fromEntries(Object.keys(parameters).flatMap((name) => Object.hasOwn(PARAMETERS, name) ? [[PARAMETERS[name], "malformed"]] : []));
export { wordpressError };

//# sourceMappingURL=wordpress-errors.js.map
// src/core/errors.ts
/** Every way a call can fail. The list is closed: an adapter maps its own failures to these. */
var ERROR_CODES = [
	"network",
	"unavailable",
	"rate-limited",
	"not-found",
	"forbidden",
	"unauthorized",
	"invalid",
	"closed",
	"conflict",
	"quota",
	"unsupported",
	"corrupt",
	"aborted"
];
var AfterwordError = class extends Error {
	constructor(code, message, { fields = {}, retryAfter, ...cause } = {}) {
		super(message, cause);
		Object.assign(this, {
			name: "AfterwordError",
			code,
			fields,
			retryAfter
		});
	}
};
/** Any thrown value as an `AfterwordError`; an `AbortError` becomes `aborted`, the unknown becomes `fallback`. */
var asAfterwordError = (thrown, fallback = "unavailable") => {
	const { name } = Object(thrown);
	if (name === "AfterwordError") return thrown;
	return new AfterwordError(name === "AbortError" ? "aborted" : fallback, String(thrown), { cause: thrown });
};
/** Rejects a call that was taken back before it began. */
var throwIfAborted = (signal) => {
	if (signal?.aborted) throw new AfterwordError("aborted", "Aborted.", { cause: signal.reason });
};
/** Said alike of what is not there and of what the caller may not see. */
var noSuchComment = (id) => new AfterwordError("not-found", `There is no comment ${id}.`);
export { AfterwordError, ERROR_CODES, asAfterwordError, noSuchComment, throwIfAborted };

//# sourceMappingURL=errors.js.map
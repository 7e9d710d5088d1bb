// src/core/errors.ts
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
/** Any thrown value as an `AfterwordError`. An `AbortError` becomes `aborted`, everything else `fallback`. */
var asAfterwordError = (thrown, fallback = "unavailable") => {
	const { name } = Object(thrown);
	if (name === "AfterwordError") return thrown;
	return new AfterwordError(name === "AbortError" ? "aborted" : fallback, String(thrown), { cause: thrown });
};
/** Rejects a call that was cancelled before it began. */
var throwIfAborted = (signal) => {
	if (signal?.aborted) throw new AfterwordError("aborted", "Aborted.", { cause: signal.reason });
};
/** The same error whether there is no such comment or the caller may not see it. */
var noSuchComment = (id) => new AfterwordError("not-found", `There is no comment ${id}.`);
export { AfterwordError, asAfterwordError, noSuchComment, throwIfAborted };

//# sourceMappingURL=errors.js.map
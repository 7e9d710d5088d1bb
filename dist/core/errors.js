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
	code;
	fields;
	retryAfter;
	constructor(code, message, options = {}) {
		super(message, "cause" in options ? { cause: options.cause } : void 0);
		this.name = "AfterwordError";
		this.code = code;
		this.fields = options.fields ?? {};
		this.retryAfter = options.retryAfter;
	}
};
/** Any thrown value as an `AfterwordError`; an `AbortError` becomes `aborted`, the unknown becomes `fallback`. */
var asAfterwordError = (thrown, fallback = "unavailable") => {
	if (thrown instanceof AfterwordError) return thrown;
	const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
	return new AfterwordError(name === "AbortError" ? "aborted" : fallback, message, { cause: thrown });
};
/** Rejects a call that was taken back before it began. */
var throwIfAborted = (signal) => {
	if (signal?.aborted) throw new AfterwordError("aborted", "The call was aborted.", { cause: signal.reason });
};
export { AfterwordError, ERROR_CODES, asAfterwordError, throwIfAborted };

//# sourceMappingURL=errors.js.map
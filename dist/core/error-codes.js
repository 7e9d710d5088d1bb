// src/core/error-codes.ts
/** Every way in which a call can fail. There are no others: an adapter turns its own failures into these. */
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
export { ERROR_CODES };

//# sourceMappingURL=error-codes.js.map
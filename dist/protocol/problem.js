import { ERROR_CODES } from "../core/error-codes.js";
import { banIn } from "../core/bans.js";
import { sentenceIn } from "../core/refusal.js";
import { AfterwordError } from "../core/errors.js";
// src/protocol/problem.ts
var PROBLEM_TYPE = "application/problem+json";
/** The status of an answer for each error code, unless a more exact one is known. */
var STATUSES = {
	network: 502,
	unavailable: 503,
	"rate-limited": 429,
	"not-found": 404,
	forbidden: 403,
	unauthorized: 401,
	invalid: 422,
	closed: 409,
	conflict: 409,
	quota: 507,
	unsupported: 405,
	corrupt: 500,
	aborted: 503
};
var TITLES = {
	network: "Bad gateway",
	unavailable: "Not available now",
	"rate-limited": "Too many requests",
	"not-found": "Not found",
	forbidden: "Not allowed",
	unauthorized: "Not signed in",
	invalid: "Not acceptable as it is",
	closed: "Discussion closed",
	conflict: "Changed meanwhile",
	quota: "No room left",
	unsupported: "Not offered here",
	corrupt: "Unreadable data",
	aborted: "Given up"
};
var problemOf = ({ code, message, fields, retryAfter, cause }, status = STATUSES[code]) => ({
	type: `urn:afterword:${code}`,
	title: TITLES[code],
	status,
	detail: message,
	code,
	...Object.keys(fields).length > 0 && { fields },
	...retryAfter !== void 0 && { retryAfter },
	...banIn({ cause }) && { ban: banIn({ cause }) },
	...sentenceIn({ cause }) !== void 0 && { sentence: sentenceIn({ cause }) }
});
/** The error in a parsed problem document, which is its cause; `undefined` if it is not a problem document of Afterword. */
var errorFromProblem = (problem) => {
	if (typeof problem !== "object" || problem === null) return void 0;
	const { code, detail, fields, retryAfter } = problem;
	if (!code || !ERROR_CODES.includes(code)) return void 0;
	return new AfterwordError(code, detail ?? code, {
		cause: problem,
		fields: fields || void 0,
		...typeof retryAfter === "number" && { retryAfter }
	});
};
export { PROBLEM_TYPE, STATUSES, errorFromProblem, problemOf };

//# sourceMappingURL=problem.js.map
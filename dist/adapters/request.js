import { AfterwordError } from "../core/errors.js";
// src/adapters/request.ts
var CODES = {
	400: "invalid",
	401: "unauthorized",
	403: "forbidden",
	404: "not-found",
	409: "conflict",
	410: "not-found",
	413: "invalid",
	422: "invalid",
	429: "rate-limited",
	507: "quota"
};
/** Milliseconds in a Retry-After header (RFC 9110, section 10.2.3): seconds, or a date. */
var retryAfter = (header) => {
	if (!header) return void 0;
	const wait = /^\d+$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - Date.now();
	return Number.isNaN(wait) ? void 0 : Math.max(0, wait);
};
/** The answer to a GET of `url`, if it is a good one (2xx). */
var request = async (url, { signal, timeout = 15e3, fetch: ask = fetch } = {}) => {
	const limit = AbortSignal.timeout(timeout);
	let response;
	try {
		response = await ask(url, { signal: signal ? AbortSignal.any([signal, limit]) : limit });
	} catch (cause) {
		if (signal?.aborted) throw new AfterwordError("aborted", `GET ${url} was aborted.`, { cause });
		throw new AfterwordError("network", `GET ${url} had no answer.`, { cause });
	}
	if (response.ok) return response;
	const wait = retryAfter(response.headers.get("retry-after"));
	throw new AfterwordError(CODES[response.status] ?? "unavailable", `GET ${url} was answered with status ${response.status}.`, wait === void 0 ? {} : { retryAfter: wait });
};
export { request };

//# sourceMappingURL=request.js.map
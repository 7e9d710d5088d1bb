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
	const wait = Number(header) * 1e3 || Date.parse(header ?? "") - Date.now();
	return wait > 0 ? wait : void 0;
};
/** The error for an answer whose status is not 2xx. */
var errorOf = ({ status, headers, url }, method = "GET") => new AfterwordError(CODES[status] ?? "unavailable", `${method} ${url} was answered with status ${status}.`, { retryAfter: retryAfter(headers.get("retry-after")) });
/** The answer to a request, if its status is 2xx. */
var request = async (url, options = {}) => {
	const { signal, timeout = 15e3, isStream, fetch: ask = fetch, parseError, method = "GET", ...init } = options;
	const limit = new AbortController();
	const forward = () => limit.abort(signal?.reason);
	if (signal?.aborted) forward();
	else signal?.addEventListener("abort", forward);
	const timer = setTimeout(() => {
		signal?.removeEventListener("abort", forward);
		limit.abort(new DOMException("It took too long.", "TimeoutError"));
	}, timeout);
	Object(timer).unref?.();
	const response = await ask(url, {
		...init,
		method,
		signal: limit.signal
	}).catch((cause) => {
		clearTimeout(timer);
		signal?.removeEventListener("abort", forward);
		throw new AfterwordError(signal?.aborted ? "aborted" : "network", `${method} ${url} had no answer.`, { cause });
	});
	if (isStream) clearTimeout(timer);
	if (response.ok) return response;
	throw parseError?.(await response.json().catch(() => void 0)) ?? errorOf(response, method);
};
export { errorOf, request };

//# sourceMappingURL=request.js.map
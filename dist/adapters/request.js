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
/** The answer to a request, if it is a good one (2xx). */
var request = async (url, options = {}) => {
	const { signal, timeout = 15e3, streams, fetch: ask = fetch, explain, method = "GET", ...init } = options;
	const limit = new AbortController();
	const timer = setTimeout(() => limit.abort(), timeout);
	const signals = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
	let response;
	try {
		response = await ask(url, {
			...init,
			method,
			signal: signals
		});
		if (streams) clearTimeout(timer);
	} catch (cause) {
		clearTimeout(timer);
		if (signal?.aborted) throw new AfterwordError("aborted", `${method} ${url} was aborted.`, { cause });
		throw new AfterwordError("network", `${method} ${url} had no answer.`, { cause });
	}
	if (response.ok) return response;
	const explained = explain?.(await response.json().catch(() => void 0));
	if (explained) throw explained;
	const wait = retryAfter(response.headers.get("retry-after"));
	throw new AfterwordError(CODES[response.status] ?? "unavailable", `${method} ${url} was answered with status ${response.status}.`, wait === void 0 ? {} : { retryAfter: wait });
};
export { request };

//# sourceMappingURL=request.js.map
import { AfterwordError } from "../core/errors.js";
// src/server/cors.ts
var METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
var REQUEST_HEADERS = "authorization, content-type, if-none-match, last-event-id";
var RESPONSE_HEADERS = "etag, retry-after, x-request-id";
/** As long as any browser keeps a preflight, in seconds. */
var MAX_AGE = "7200";
var isLoopback = (origin) => URL.canParse(origin) && [
	"localhost",
	"127.0.0.1",
	"[::1]"
].includes(new URL(origin).hostname);
/** The origin in a form that is safe to repeat in a log or an error: normalised by `URL`, or `null`. */
var originName = (request) => {
	const origin = request.headers.get("origin") ?? "";
	return (URL.canParse(origin) ? new URL(origin).origin : "null").slice(0, LONGEST_ORIGIN);
};
/** A host has 253 characters at the most. */
var LONGEST_ORIGIN = 300;
var corsWith = ({ origins = [] }) => {
	const listed = origins === "loopback" ? [] : origins;
	for (const origin of listed) if (!(origin === "*" || URL.canParse(origin) && new URL(origin).origin === origin)) throw new TypeError(`"${origin}" is no origin; it looks like https://blog.example, without a path.`);
	const named = new Set(listed);
	const admits = (origin) => named.has(origin) || named.has("*") || origins === "loopback" && isLoopback(origin);
	const isOpen = named.size > 0 || origins === "loopback";
	/** Compares hosts only: behind a proxy the scheme may differ. */
	const isOwn = (origin, request) => URL.canParse(origin) && new URL(origin).host === (request.headers.get("host") ?? new URL(request.url).host);
	const isRefused = (request) => {
		const origin = request.headers.get("origin");
		return origin !== null && !admits(origin) && !isOwn(origin, request);
	};
	const headersFor = (request) => {
		const origin = request.headers.get("origin");
		if (origin === null || !admits(origin)) return isOpen ? { vary: "Origin" } : {};
		return named.has(origin) ? {
			"access-control-allow-origin": origin,
			"access-control-allow-credentials": "true",
			"access-control-expose-headers": RESPONSE_HEADERS,
			vary: "Origin"
		} : {
			"access-control-allow-origin": "*",
			"access-control-expose-headers": RESPONSE_HEADERS,
			vary: "Origin"
		};
	};
	return {
		admits,
		headersFor,
		preflight(request) {
			if (request.method !== "OPTIONS" || !request.headers.has("access-control-request-method")) return void 0;
			const allowed = headersFor(request);
			const headers = allowed["access-control-allow-origin"] ? {
				...allowed,
				"access-control-allow-methods": METHODS,
				"access-control-allow-headers": REQUEST_HEADERS,
				"access-control-max-age": MAX_AGE
			} : allowed;
			return new Response(null, {
				status: 204,
				headers
			});
		},
		check(request) {
			if (!isRefused(request)) return;
			throw new AfterwordError("forbidden", `Pages of ${originName(request)} may not write here: it is not among this server’s origins.`);
		},
		refused(request) {
			if (!isRefused(request)) return void 0;
			const origin = originName(request);
			return {
				origin,
				hint: URL.canParse(origin) ? `A page of ${origin} was refused. If it is yours, allow it: --origin ${origin} (AFTERWORD_ORIGINS, or the option origins).` : "A page without an origin of its own was refused: a file, or a sandboxed frame. Serve it from a site, and allow that by --origin."
			};
		}
	};
};
export { corsWith };

//# sourceMappingURL=cors.js.map
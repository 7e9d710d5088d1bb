import { webAddress } from "../core/url.js";
import { identify } from "./callers.js";
import { clientAddress } from "./client-address.js";
import { corsWith } from "./cors.js";
import { endpointsOf } from "./endpoints.js";
import { memoryLedger } from "./ledger.js";
import { Live } from "./live.js";
import { traceOf } from "./log.js";
import { Guard } from "./policy.js";
import { readQuery } from "./query.js";
import { problemReply, responseOf } from "./reply.js";
import { readBody } from "./request-body.js";
import { matchRoute } from "./router.js";
// src/server/handler.ts
var isLedger = (store) => store.hit !== void 0 && store.first !== void 0 && store.forget !== void 0;
var createHandler = ({ adapter, policy = {}, origins, readToken, url: publicUrl, proxies = 0, log, now = Date.now }) => {
	if (publicUrl !== void 0 && !webAddress(publicUrl)) throw new TypeError(`url: "${publicUrl}" is no address; it looks like https://blog.example/comments.`);
	const base = publicUrl === void 0 ? "" : new URL(publicUrl).pathname.replace(/\/+$/, "");
	const cors = corsWith({ origins });
	const ledger = isLedger(adapter) ? adapter : memoryLedger(now);
	const guard = new Guard(policy, {
		ledger,
		knows: adapter.knows?.bind(adapter),
		now
	});
	const live = new Live(adapter);
	const warn = (message) => console.warn(message);
	const endpoints = endpointsOf({
		adapter,
		guard,
		live,
		warn
	});
	/** Called before anything of the request is believed. */
	const answer = async (request, { address }, extra, note) => {
		const url = new URL(request.url);
		const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : "/";
		const { name, names } = matchRoute(request.method, path);
		note(name);
		const isReading = request.method === "GET" || request.method === "HEAD";
		if (!isReading) cors.check(request);
		const query = readQuery(name, url.searchParams);
		const identity = await identify(request.headers.get("authorization"), readToken, isReading);
		const visit = {
			request,
			url,
			base: publicUrl?.replace(/\/+$/, "") ?? "",
			path,
			names,
			query,
			identity,
			read: (schema) => readBody(request, schema),
			async admit() {
				await guard.admit(identity, clientAddress(request.headers, address, proxies));
				return guard.callerOf(identity);
			}
		};
		const reply = await endpoints[name](visit);
		if (!(reply instanceof Response)) return await responseOf(reply, request, extra);
		for (const [header, value] of Object.entries(extra)) reply.headers.set(header, value);
		return reply;
	};
	const handle = async (request, context = {}) => {
		const preflight = cors.preflight(request);
		if (preflight) return preflight;
		const started = performance.now();
		const id = crypto.randomUUID();
		const extra = {
			...cors.headersFor(request),
			"x-request-id": id
		};
		let route = "none";
		let error;
		let response;
		try {
			response = await answer(request, context, extra, (name) => route = name);
		} catch (thrown) {
			error = thrown;
			response = await responseOf(problemReply(thrown), request, extra);
		}
		const { status } = response;
		log?.({
			level: status >= 500 ? "error" : "info",
			time: new Date(now()).toISOString(),
			request: id,
			method: request.method,
			route,
			status,
			milliseconds: Math.round(performance.now() - started),
			...status >= 500 && { error: traceOf(error) }
		});
		return response;
	};
	return Object.assign(handle, { close: () => live.close() });
};
export { createHandler };

//# sourceMappingURL=handler.js.map
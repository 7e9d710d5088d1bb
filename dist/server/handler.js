import { AfterwordError } from "../core/errors.js";
import { webAddress } from "../core/url.js";
import { identify } from "./callers.js";
import { checkLanguage, checkLocales } from "./check-locales.js";
import { classifier } from "./classifier/classifier.js";
import { clientAddress, networkOf } from "./client-address.js";
import { corsWith } from "./cors.js";
import { endpointsOf } from "./endpoints.js";
import { memoryRateLimitStore } from "./rate-limit-store.js";
import { memoryNameStore } from "./name-store.js";
import { ChangeStreams } from "./change-streams.js";
import { traceOf } from "./log.js";
import { checkNamedIds } from "./id-limits.js";
import { SignIn } from "./moderators/sign-in.js";
import { mailsOf } from "./mail/mails.js";
import { matchMounted } from "./mounted-path.js";
import { PageCache } from "./page-cache.js";
import { Guard } from "./policy.js";
import { Proofs } from "./proof/proofs.js";
import { readQuery } from "./query.js";
import { ReadRateLimiter } from "./read-rate-limiter.js";
import { HttpError } from "./http-error.js";
import { checkJudge } from "./judging/check.js";
import { problemReply, responseOf } from "./reply.js";
import { readBody } from "./request-body.js";
import { ReservedNames } from "./reserved-names.js";
import { isNameStore, isRateLimitStore } from "./store.js";
// src/server/handler.ts
/** Characters of an address with its query: enough for 500 ids of a usual length in one request. */
var MAX_URL_LENGTH = 65536;
/** Routes that check themselves which pages may use them, or that any page may use. */
var WITHOUT_ORIGIN = /* @__PURE__ */ new Set([
	"signIn",
	"mailDecide",
	"mailConfirm",
	"mailLeave"
]);
/** The rules that moderators set on their page. */
var rulesOf = ({ rulesSettings }) => rulesSettings && (() => rulesSettings.get());
var createHandler = ({ adapter, policy = {}, rules, origins, readToken, url: publicUrl, proxies = 0, moderationScript = "afterword-moderation.js", mails, locales: givenLocales = {}, language = "en", check, checkSends, streams = {}, log, now = Date.now }) => {
	if (publicUrl !== void 0 && !webAddress(publicUrl)) throw new TypeError(`url: "${publicUrl}" is not an address such as https://blog.example/comments.`);
	const base = publicUrl === void 0 ? "" : new URL(publicUrl).pathname.replace(/\/+$/, "");
	const locales = checkLocales(givenLocales);
	checkLanguage(locales, language);
	const cors = corsWith({ origins });
	const rateLimitStore = isRateLimitStore(adapter) ? adapter : memoryRateLimitStore(now);
	const warn = (message) => console.warn(message);
	const guard = new Guard(policy, {
		rateLimitStore,
		approvedComments: adapter.approvedComments?.bind(adapter),
		rules: rules ?? rulesOf(adapter),
		areRulesFixed: rules !== void 0,
		...policy.classifier !== false && adapter.decidedComments && { classifier: classifier(adapter.decidedComments, now) },
		...check && { check: checkJudge({
			check,
			extras: checkSends,
			warn
		}) },
		now
	});
	const reservedNames = new ReservedNames(isNameStore(adapter) ? adapter : memoryNameStore());
	const readRateLimiter = new ReadRateLimiter(guard.policy.readRateLimit, now);
	const changeStreams = new ChangeStreams(adapter, streams, now);
	const pages = new PageCache();
	const signIn = new SignIn({
		store: adapter.moderators,
		publicUrl,
		now
	});
	const endpoints = endpointsOf({
		adapter,
		guard,
		proofs: new Proofs(guard.policy.proof, rateLimitStore, now),
		reservedNames,
		changeStreams,
		pages,
		warn,
		signIn,
		mails: mails && mailsOf({
			...mails,
			language: mails.language ?? language,
			locales,
			store: adapter.mail,
			rateLimitStore
		}),
		moderationScript,
		language,
		locales,
		admits: cors.admits
	});
	/** Checks the request step by step, the cheapest checks first, and calls its endpoint. */
	const answer = async (request, { address }, extra, note) => {
		const isGet = request.method === "GET" || request.method === "HEAD";
		const clientIp = clientAddress(request.headers, address, proxies);
		if (isGet) readRateLimiter.check(clientIp);
		if (request.url.length > MAX_URL_LENGTH) throw new HttpError(new AfterwordError("invalid", `An address may have at most ${MAX_URL_LENGTH} characters.`), 414);
		const url = new URL(request.url);
		const { name, search } = matchMounted(request.method, url, base);
		note(name);
		const isReading = isGet || name === "follow";
		if (isReading && !isGet) readRateLimiter.check(clientIp);
		const isByCode = WITHOUT_ORIGIN.has(name);
		if (!isReading && !isByCode) cors.check(request);
		const query = readQuery(name, search);
		checkNamedIds(query);
		const moderator = await signIn.identify(request, isReading || isByCode);
		const identity = moderator !== void 0 || signIn.hasToken(request) ? moderator : await identify(request.headers.get("authorization"), readToken, isReading);
		if (identity) await reservedNames.learn(identity, isReading).catch(() => {});
		const context = {
			request,
			url,
			base: publicUrl?.replace(/\/+$/, "") ?? "",
			query,
			identity,
			network: clientIp === void 0 ? void 0 : networkOf(clientIp),
			read: (schema) => readBody(request, schema),
			async checkRateLimit() {
				await guard.checkRateLimit(identity, clientIp);
				return guard.callerOf(identity);
			}
		};
		const reply = await endpoints[name](context);
		if (!(reply instanceof Response)) return await responseOf(reply, request, extra);
		for (const [header, value] of Object.entries(extra)) reply.headers.set(header, value);
		return reply;
	};
	const handle = async (request, context = {}) => {
		const started = performance.now();
		const id = crypto.randomUUID();
		const note = (route, status, error) => {
			if (!log) return;
			const refused = cors.refused(request);
			log({
				level: status >= 500 ? "error" : refused ? "warn" : "info",
				time: new Date(now()).toISOString(),
				request: id,
				method: request.method,
				route,
				status,
				milliseconds: Math.round(performance.now() - started),
				...refused,
				...status >= 500 && { error: traceOf(error) }
			});
		};
		const preflight = cors.preflight(request);
		if (preflight) {
			if (cors.refused(request)) note("preflight", preflight.status);
			return preflight;
		}
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
		note(route, response.status, error);
		return response;
	};
	return Object.assign(handle, {
		close: () => changeStreams.close(),
		state: () => ({
			streams: changeStreams.size,
			cacheBytes: pages.bytes
		})
	});
};
export { createHandler };

//# sourceMappingURL=handler.js.map
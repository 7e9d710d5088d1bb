import { createBackOff } from "../core/back-off.js";
import { countGroups, groupsOf } from "../core/counting.js";
import { throwIfAborted } from "../core/errors.js";
import { loadable } from "../core/load-chunk.js";
import "../core/moderator-access.js";
import { randomId } from "../core/random-id.js";
import { errorFromProblem } from "../protocol/problem.js";
import { pageRoutes, routePath } from "../protocol/page-routes.js";
import { advisedOn } from "./advice.js";
import { localStorageSecret } from "./http-secret.js";
import { jsonIn } from "./json-in.js";
import { request } from "./request.js";
// src/adapters/http.ts
/** Calls whose code is loaded when the first of them is made. */
var OCCASIONAL = [
	"latest",
	"report",
	"search",
	"history",
	"own",
	"removeOwn",
	"moderate",
	"queue",
	"queueState",
	"decide",
	"decisions",
	"undo",
	"reports",
	"restore",
	"administration",
	"linkTo",
	"signOut"
];
var loadOccasional = loadable(() => import("./http-occasional.js"));
var loadChangeStreams = loadable(() => import("./http-change-stream.js"));
/** Whether a moderator has signed in at this origin itself, with a cookie that no script sees (src/moderation.ts). */
var hereModerates = localStorageSecret("", "moderator");
var ignore = () => {};
/** The exchange of the code in the address of this page. */
var exchanging;
var httpAdapter = (options) => {
	const { url, headers, token, timeout, fetch: fetchOption, secret = localStorageSecret(url) } = options;
	const base = url.replace(/\/+$/, "");
	/** The session of a moderator who came by a link from the page for moderators. */
	const moderator = localStorageSecret(url, "moderator");
	const advised = advisedOn(base, (origin) => `start it with --origin ${origin}`);
	const changeStreams = [];
	/** Who asked last. What a stream tells depends on who opened it. */
	let lastReader;
	const authorization = async (isReading) => {
		if (globalThis.location?.hash.startsWith("#afterword-moderator=")) exchanging = loadOccasional().then((calls) => calls.takeModeratorCode(base, moderator, request, fetchOption), ignore);
		await exchanging;
		const signed = moderator.get() || (typeof token === "function" ? await token() : token);
		if (signed) return `Bearer ${signed}`;
		if (!secret.get() && !isReading) secret.set(randomId().replaceAll("-", "") + randomId().replaceAll("-", ""));
		const known = secret.get();
		return known && `Guest ${known}`;
	};
	const authorize = async (isReading) => {
		const reader = await authorization(isReading);
		if (reader !== lastReader) for (const stream of changeStreams) stream.reopen(!lastReader);
		lastReader = reader;
		return reader;
	};
	globalThis.addEventListener?.("storage", () => {
		if (!lastReader && secret.get()) authorize(true).catch(() => {});
	});
	const ask = async (route, { query, body, isStream = false }, call = {}) => {
		throwIfAborted(call.signal);
		const json = body !== void 0 && JSON.stringify(body);
		const who = await authorize(route.method === "GET" || isStream);
		const end = route === pageRoutes.list && (who || hereModerates.get()) ? "&" : "";
		const answering = advised(request(base + routePath(route, query) + end, {
			method: route.method,
			keepalive: route.method === "DELETE" || route === pageRoutes.add && new Blob([json]).size < 64e3,
			headers: {
				...headers,
				...who && { authorization: who },
				...isStream && { accept: "text/event-stream" },
				...json && { "content-type": "application/json" }
			},
			...json && { body: json },
			signal: call.signal,
			timeout,
			isStream,
			fetch: fetchOption,
			parseError: errorFromProblem
		}), call);
		answering.catch(({ code }) => code === "unauthorized" && moderator.set(""));
		return await answering;
	};
	const read = async (route, what, call) => await jsonIn(await ask(route, what, call));
	const send = async (route, what, call) => {
		await ask(route, what, call);
	};
	/** A call whose code is loaded when it is made. */
	const occasional = (name) => async (...given) => {
		const { occasionalCalls } = await loadOccasional();
		const make = occasionalCalls({
			read,
			send,
			moderator
		})[name];
		return await make(...given);
	};
	/** A stream that has room for another discussion. */
	const streamWithRoom = ({ createChangeStream, MOST_FOLLOWED }) => {
		let stream = changeStreams.find(({ size }) => size < MOST_FOLLOWED);
		if (!stream) {
			stream = createChangeStream({
				base,
				async open(discussions, signal) {
					const { body } = await ask(pageRoutes.follow, {
						body: { discussions },
						isStream: true
					}, { signal });
					return body ?? void 0;
				},
				ask: (discussion, since, signal) => read(pageRoutes.changes, { query: {
					discussion,
					since
				} }, { signal }),
				reader: () => authorize(true)
			});
			changeStreams.push(stream);
		}
		return stream;
	};
	const calls = Object.fromEntries(OCCASIONAL.map((name) => [name, occasional(name)]));
	return {
		name: "http",
		identity: secret,
		list: (discussion, { order, limit, cursor, thread, around } = {}, call) => read(pageRoutes.list, { query: {
			discussion,
			order,
			limit,
			cursor,
			thread,
			around
		} }, call),
		add(discussion, draft, call) {
			const add = (proof) => read(pageRoutes.add, {
				query: {
					discussion,
					proof
				},
				body: draft
			}, call);
			return add().catch(async (error) => {
				if (!error.cause?.challenge) throw error;
				return (await loadOccasional()).prove(error, add, call);
			});
		},
		async count(ids, call) {
			throwIfAborted(call?.signal);
			return await countGroups(groupsOf(ids), async (id) => {
				const { counts } = await read(pageRoutes.count, { query: { id } }, call);
				return counts.map(({ discussion, total }) => [discussion, total]);
			});
		},
		edit: (discussion, comment, change, call) => read(pageRoutes.edit, {
			query: {
				discussion,
				comment
			},
			body: change
		}, call),
		remove: (discussion, comment, call) => send(pageRoutes.remove, { query: {
			discussion,
			comment
		} }, call),
		react: (discussion, comment, { name, on }, call) => read(on ? pageRoutes.react : pageRoutes.unreact, { query: {
			discussion,
			comment,
			name
		} }, call),
		...calls,
		moderatorAccess: calls,
		session: (call) => read(pageRoutes.session, {}, call),
		changes: (discussion, since, call) => read(pageRoutes.changes, { query: {
			discussion,
			since
		} }, call),
		watch(discussion, since, onChange) {
			const ending = new AbortController();
			const { signal } = ending;
			const backOff = createBackOff(signal);
			const begin = async () => {
				try {
					const streams = await loadChangeStreams();
					if (signal.aborted) return;
					signal.addEventListener("abort", streamWithRoom(streams).watch(discussion, since, onChange));
				} catch {
					backOff.later(() => void begin());
				}
			};
			begin();
			return () => ending.abort();
		}
	};
};
export { httpAdapter };

//# sourceMappingURL=http.js.map
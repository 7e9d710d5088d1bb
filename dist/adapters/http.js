import { throwIfAborted } from "../core/errors.js";
import { Fingerprint } from "../core/fingerprint.js";
import { randomId } from "../core/random-id.js";
import { errorIn } from "../protocol/problem.js";
import { pathOf, routes } from "../protocol/routes.js";
import { createChangeStream } from "./http-change-stream.js";
import { keptFor } from "./http-secret.js";
import { jsonIn, request } from "./request.js";
// src/adapters/http.ts
var httpAdapter = (options) => {
	const { url, headers, token, timeout, fetch: fetchOption, secret = keptFor(url) } = options;
	const base = url.replace(/\/+$/, "");
	const changeStreams = [];
	/** Who asked last. What a stream tells depends on who opened it. */
	let lastReader;
	const authorization = async (isReading) => {
		const signed = typeof token === "function" ? await token() : token;
		if (signed) return `Bearer ${signed}`;
		if (!secret.get() && !isReading) secret.set(randomId().replaceAll("-", "") + randomId().replaceAll("-", ""));
		const known = secret.get();
		return known && `Guest ${known}`;
	};
	const authorize = async (isReading) => {
		const reader = await authorization(isReading);
		if (reader !== lastReader) for (const stream of changeStreams) stream.reopen();
		lastReader = reader;
		return reader;
	};
	const ask = async (route, { names, query, body, streams = false }, call = {}) => {
		throwIfAborted(call.signal);
		const who = await authorize(route.method === "GET" || streams);
		return await request(base + pathOf(route, names, query), {
			method: route.method,
			headers: {
				...headers,
				...who && { authorization: who },
				...streams && { accept: "text/event-stream" },
				...body !== void 0 && { "content-type": "application/json" }
			},
			...body !== void 0 && { body: JSON.stringify(body) },
			signal: call.signal,
			timeout,
			streams,
			fetch: fetchOption,
			explain: errorIn
		});
	};
	const read = async (route, what, call) => await jsonIn(await ask(route, what, call));
	const tell = async (route, what, call) => {
		await ask(route, what, call);
	};
	const openStream = () => createChangeStream(async (discussions, signal) => {
		const { body } = await ask(routes.follow, {
			body: { discussions },
			streams: true
		}, { signal });
		return body ?? void 0;
	}, async () => fetchOption ? void 0 : new Fingerprint().part(base).part(await authorization(true) ?? "").toString());
	return {
		name: "http",
		list: (discussion, { order, limit, cursor, thread } = {}, call) => read(routes.list, {
			names: { discussion },
			query: {
				order,
				limit,
				cursor,
				thread
			}
		}, call),
		add: (discussion, draft, call) => read(routes.add, {
			names: { discussion },
			body: draft
		}, call),
		async count(ids, call) {
			const totals = /* @__PURE__ */ new Map();
			throwIfAborted(call?.signal);
			for (let start = 0; start < ids.length; start += COUNTS_AT_A_TIME) {
				const search = ids.slice(start, start + COUNTS_AT_A_TIME).map((id) => pathOf({
					...routes.count,
					path: ""
				}, {}, { id }).slice(1)).join("&");
				const route = {
					...routes.count,
					path: `${routes.count.path}?${search}`
				};
				const { counts } = await read(route, {}, call);
				for (const { discussion, total } of counts) totals.set(discussion, total);
			}
			return totals;
		},
		async latest({ limit, discussion } = {}, call) {
			const what = { query: {
				limit,
				discussion
			} };
			return (await read(routes.latest, what, call)).records;
		},
		edit: (discussion, comment, change, call) => read(routes.edit, {
			names: { comment },
			query: { discussion },
			body: change
		}, call),
		remove: (discussion, comment, call) => tell(routes.remove, {
			names: { comment },
			query: { discussion }
		}, call),
		react: (discussion, comment, { name, on }, call) => read(on ? routes.react : routes.unreact, {
			names: {
				comment,
				name
			},
			query: { discussion }
		}, call),
		report: (discussion, comment, report, call) => tell(routes.report, {
			names: { comment },
			query: { discussion },
			body: report
		}, call),
		moderate: (discussion, moderation, call) => "comment" in moderation ? tell(routes.moderate, {
			names: { comment: moderation.comment },
			query: { discussion },
			body: {
				action: moderation.action,
				revision: moderation.revision
			}
		}, call) : tell(routes.moderateDiscussion, {
			names: { discussion },
			body: moderation
		}, call),
		session: (call) => read(routes.session, {}, call),
		restore: (discussion, call) => read(routes.restore, {
			names: { discussion: discussion.id },
			body: {
				...discussion,
				...call?.merge && { merge: true }
			}
		}, call),
		changes: (discussion, since, call) => read(routes.changes, {
			names: { discussion },
			query: { since }
		}, call),
		watch(discussion, since, onChange) {
			let stream = changeStreams.find(({ size }) => size < 100);
			if (!stream) changeStreams.push(stream = openStream());
			return stream.watch(discussion, since, onChange);
		}
	};
};
var COUNTS_AT_A_TIME = 50;
export { httpAdapter };

//# sourceMappingURL=http.js.map
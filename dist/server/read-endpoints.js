import { description } from "../protocol/description.js";
import { eventOfMany, eventOfOne } from "./change-streams.js";
import { commentIn, discussionIn } from "./endpoint.js";
import { FEED_TYPE } from "./feed.js";
import { FeedMaker } from "./feed-maker.js";
import { draftLimitsOf } from "./judging/effective-rules.js";
import { sinceOf } from "./query.js";
import { redactForCaller } from "./redact-for-caller.js";
import { wordsIn } from "./words-in.js";
import { Content, JSON_TYPE, jsonReply } from "./reply.js";
// src/server/read-endpoints.ts
var STREAM_HEADERS = {
	"content-type": "text/event-stream",
	"cache-control": "no-store",
	"x-accel-buffering": "no"
};
/** Roots of a page, if a request has no limit. A store that could give everything is not asked for that much. */
var ROOTS = 50;
/** The cache key of a page: everything that it depends on, whatever the order of the parameters. */
var pageKey = (discussion, { order = "oldest", limit, cursor, thread, around }, rulesRevision) => JSON.stringify([
	"list",
	discussion,
	order,
	limit,
	cursor,
	thread,
	around,
	rulesRevision
]);
var readEndpoints = ({ adapter, guard, changeStreams, pages, language, locales }, { ability, sessionOf, callerIn, redact }) => {
	const feeds = new FeedMaker(adapter, pages, async () => (await wordsIn(language, locales)).mail);
	const listenerIn = (context) => ({
		caller: callerIn(context),
		expires: context.identity?.expires,
		network: context.network,
		signal: context.request.signal
	});
	/** A page for known readers ends with `&` (src/adapters/http.ts). A shared copy of it could be given to a moderator who has a cookie. */
	const cacheFor = ({ identity, url }) => identity || url.search.endsWith("&") ? "private" : "shared";
	const pageFor = async (context) => {
		const { query } = context;
		const asked = query["thread"] === void 0 ? {
			limit: ROOTS,
			...query
		} : query;
		const page = await adapter.list(discussionIn(context), asked, { caller: callerIn(context) });
		const rules = await guard.ruleBook.rulesFor(discussionIn(context));
		const limits = draftLimitsOf(rules, context.identity?.moderates);
		return {
			...page,
			records: page.records.map(redact(context)),
			session: {
				...sessionOf(context.identity),
				...limits && { limits }
			},
			...guard.isExpired(page.firstCommentAt, rules) && { closed: true }
		};
	};
	return {
		async list(context) {
			const { closeAfter } = await guard.ruleBook.rulesFor(discussionIn(context));
			const isPlain = !context.identity && closeAfter === Infinity && adapter.version !== void 0;
			const make = async () => {
				const page = await pageFor(context);
				return {
					version: page.version,
					content: new Content(JSON.stringify(page))
				};
			};
			const { content } = isPlain ? await pages.get(pageKey(discussionIn(context), context.query, (await guard.ruleBook.recentState()).revision), await adapter.version(discussionIn(context)), make) : await make();
			return {
				status: 200,
				type: JSON_TYPE,
				content,
				cache: cacheFor(context)
			};
		},
		async changes(context) {
			const changes = ability("changes");
			const { request } = context;
			const discussion = discussionIn(context);
			const since = sinceOf(request.headers, context.query);
			if (!(request.headers.get("accept") ?? "").includes("text/event-stream")) {
				const changed = await changes.call(adapter, discussion, since, { caller: callerIn(context) });
				return jsonReply(200, {
					...changed,
					records: changed.records.map(redact(context))
				}, "none");
			}
			const stream = request.method === "HEAD" ? null : changeStreams.stream([{
				discussion,
				since
			}], listenerIn(context), eventOfOne);
			return new Response(stream, { headers: STREAM_HEADERS });
		},
		async follow(context) {
			ability("changes");
			const { discussions } = await context.read("Following");
			return new Response(changeStreams.stream(discussions, listenerIn(context), eventOfMany), { headers: STREAM_HEADERS });
		},
		async count({ query }) {
			const ids = query["id"];
			const counts = await ability("count").call(adapter, ids);
			const list = [...new Set(ids)].map((discussion) => ({
				discussion,
				total: counts.get(discussion) ?? 0
			}));
			return jsonReply(200, { counts: list }, "shared");
		},
		async latest({ query }) {
			const records = (await ability("latest").call(adapter, query)).map(redactForCaller(adapter, void 0));
			return jsonReply(200, { records }, "shared");
		},
		async search(context) {
			const page = await ability("search").call(adapter, discussionIn(context), context.query, { caller: callerIn(context) });
			return jsonReply(200, {
				...page,
				records: page.records.map(redact(context))
			}, cacheFor(context));
		},
		async history(context) {
			const caller = guard.callerOf(context.identity);
			const versions = await ability("history").call(adapter, discussionIn(context), commentIn(context), { caller });
			return jsonReply(200, { versions }, cacheFor(context));
		},
		async feed({ base, query }) {
			ability("latest");
			const content = await feeds.get(base, query["discussion"]);
			return {
				status: 200,
				type: FEED_TYPE,
				content,
				cache: "shared"
			};
		},
		async session({ identity }) {
			return jsonReply(200, sessionOf(identity), "private");
		},
		async description({ base }) {
			return jsonReply(200, description(base || "/"), "shared");
		}
	};
};
export { readEndpoints };

//# sourceMappingURL=read-endpoints.js.map
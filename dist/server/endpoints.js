import { keepValidRecords } from "../core/check-record.js";
import { discussionClosed } from "../core/create-record.js";
import { AfterwordError } from "../core/errors.js";
import { PERMISSIONS } from "../core/vocabulary.js";
import { description } from "../protocol/description.js";
import { FEED_TYPE } from "./feed.js";
import { FeedMaker } from "./feed-maker.js";
import { eventOfMany, eventOfOne } from "./change-streams.js";
import { PageCache } from "./page-cache.js";
import { sinceOf } from "./query.js";
import { Content, JSON_TYPE, emptyReply, jsonReply } from "./reply.js";
import { redactForCaller } from "./redact-for-caller.js";
// src/server/endpoints.ts
var STREAM_HEADERS = {
	"content-type": "text/event-stream",
	"cache-control": "no-store",
	"x-accel-buffering": "no"
};
/** The cache key of a page: everything that it depends on, whatever the order of the parameters. */
var pageKey = (discussion, { order = "oldest", limit, cursor, thread, around }) => JSON.stringify([
	"list",
	discussion,
	order,
	limit,
	cursor,
	thread,
	around
]);
var endpointsOf = ({ adapter, guard, reservedNames, changeStreams, warn }) => {
	const pages = new PageCache();
	/** The method of the adapter for an ability. Throws `unsupported` if there is none. */
	const ability = (name) => {
		const method = adapter[name];
		if (!method) throw new AfterwordError("unsupported", `This site’s ${adapter.name} store cannot ${name}.`);
		return method;
	};
	const isAllowed = (identity, permission) => {
		if (!adapter[permission]) return false;
		if (permission === "moderate") return identity?.moderates === true;
		if (permission === "add" || permission === "report") return guard.mayWrite(identity);
		return adapter.multiUser ? guard.mayWrite(identity) : identity?.moderates === true;
	};
	const sessionOf = (identity) => ({
		author: identity?.author ?? null,
		permissions: PERMISSIONS.filter((permission) => isAllowed(identity, permission)),
		...!guard.mayWrite(identity) && { signInRequired: true }
	});
	const assertAllowed = (identity, permission) => {
		ability(permission);
		if (isAllowed(identity, permission)) return;
		if (!guard.mayWrite(identity)) throw new AfterwordError("unauthorized", "Only signed-in readers may write here.");
		throw new AfterwordError("forbidden", `You may not ${permission} here.`);
	};
	const callerIn = ({ identity }) => identity && guard.callerOf(identity);
	const listenerIn = (context) => ({
		caller: callerIn(context),
		expires: context.identity?.expires,
		network: context.network,
		signal: context.request.signal
	});
	/** Removes from a record what the caller may not see. */
	const redact = (context) => redactForCaller(adapter, callerIn(context));
	const cacheFor = ({ identity }) => identity ? "private" : "shared";
	const discussionIn = ({ query }) => query["discussion"];
	const commentIn = ({ query }) => query["comment"];
	const pageFor = async (context) => {
		const page = await adapter.list(discussionIn(context), context.query, { caller: callerIn(context) });
		return {
			...page,
			records: page.records.map(redact(context)),
			session: sessionOf(context.identity),
			...guard.isExpired(page.firstCommentAt) && { closed: true }
		};
	};
	/** Refuses comments in a discussion that the policy has closed; the store itself refuses them if a moderator has closed it. */
	const assertOpen = async (discussion) => {
		if (guard.policy.closeAfter === Infinity) return;
		const { firstCommentAt } = await adapter.list(discussion, { limit: 1 });
		if (guard.isExpired(firstCommentAt)) throw discussionClosed();
	};
	const react = (on) => async (context) => {
		assertAllowed(context.identity, "react");
		const caller = await context.checkRateLimit();
		const name = context.query["name"];
		const { reactions } = guard.policy;
		if (on && !reactions.includes(name)) throw new AfterwordError("invalid", `The reactions here are: ${reactions.join(", ")}.`);
		const record = await adapter.react(discussionIn(context), commentIn(context), {
			name,
			on
		}, { caller });
		return jsonReply(200, redact(context)(record), "none");
	};
	const feeds = new FeedMaker(adapter, pages);
	return {
		async list(context) {
			const isPlain = !context.identity && guard.policy.closeAfter === Infinity && adapter.version !== void 0;
			const make = async () => {
				const page = await pageFor(context);
				return {
					version: page.version,
					content: new Content(JSON.stringify(page))
				};
			};
			const { content } = isPlain ? await pages.get(pageKey(discussionIn(context), context.query), await adapter.version(discussionIn(context)), make) : await make();
			return {
				status: 200,
				type: JSON_TYPE,
				content,
				cache: cacheFor(context)
			};
		},
		async add(context) {
			assertAllowed(context.identity, "add");
			const sender = await context.checkRateLimit();
			const draft = await context.read("Draft");
			await reservedNames.check(draft, sender);
			const caller = await guard.initialStatus(draft, sender);
			const discussion = discussionIn(context);
			await assertOpen(discussion);
			const add = () => adapter.add(discussion, draft, { caller });
			return jsonReply(201, redact(context)(await guard.rejectDuplicates(discussion, draft, caller, add)), "none");
		},
		async edit(context) {
			assertAllowed(context.identity, "edit");
			const change = await context.read("Change");
			const caller = await guard.statusAfterEdit(change.body, await context.checkRateLimit());
			const [discussion, comment] = [discussionIn(context), commentIn(context)];
			const edit = () => adapter.edit(discussion, comment, change, { caller });
			const words = {
				id: comment,
				parent: null,
				body: change.body
			};
			return jsonReply(200, redact(context)(await guard.rejectDuplicates(discussion, words, caller, edit)), "none");
		},
		async remove(context) {
			assertAllowed(context.identity, "remove");
			const caller = await context.checkRateLimit();
			await adapter.remove(discussionIn(context), commentIn(context), { caller });
			return emptyReply;
		},
		react: react(true),
		unreact: react(false),
		async report(context) {
			assertAllowed(context.identity, "report");
			const caller = await context.checkRateLimit();
			const report = await context.read("Report");
			await adapter.report(discussionIn(context), commentIn(context), report, { caller });
			return emptyReply;
		},
		async moderate(context) {
			assertAllowed(context.identity, "moderate");
			const given = await context.read("Moderation");
			const caller = await context.checkRateLimit();
			await adapter.moderate(discussionIn(context), {
				...given,
				comment: commentIn(context)
			}, { caller });
			return emptyReply;
		},
		async moderateDiscussion(context) {
			assertAllowed(context.identity, "moderate");
			const caller = await context.checkRateLimit();
			const moderation = await context.read("DiscussionModeration");
			await adapter.moderate(discussionIn(context), moderation, { caller });
			return emptyReply;
		},
		async reports(context) {
			assertAllowed(context.identity, "moderate");
			const found = await ability("reports").call(adapter, discussionIn(context), commentIn(context), { caller: callerIn(context) });
			return jsonReply(200, { reports: found }, "private");
		},
		async queue(context) {
			assertAllowed(context.identity, "moderate");
			const page = await ability("queue").call(adapter, context.query, { caller: callerIn(context) });
			return jsonReply(200, {
				...page,
				records: page.records.map(redact(context))
			}, "private");
		},
		async restore(context) {
			const restore = ability("restore");
			if (!context.identity?.moderates) throw new AfterwordError("forbidden", "Only a moderator may restore a discussion.");
			const { merge, ...given } = await context.read("Discussion");
			const discussion = {
				...given,
				id: discussionIn(context),
				comments: keepValidRecords(given.comments, warn)
			};
			return jsonReply(200, await restore.call(adapter, discussion, { merge }), "none");
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
export { endpointsOf };

//# sourceMappingURL=endpoints.js.map
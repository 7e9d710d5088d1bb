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
import { toldTo } from "./told-to.js";
// src/server/endpoints.ts
var STREAM_HEADERS = {
	"content-type": "text/event-stream",
	"cache-control": "no-store",
	"x-accel-buffering": "no"
};
/** What a page is kept under: all that it depends on, and nothing of how that was written. */
var pageKey = (discussion, { order = "oldest", limit, cursor, thread, around }) => JSON.stringify([
	"list",
	discussion,
	order,
	limit,
	cursor,
	thread,
	around
]);
var endpointsOf = ({ adapter, guard, reservedNames, live, warn }) => {
	const pages = new PageCache();
	/** The method behind an ability, or the refusal. */
	const ability = (name) => {
		const method = adapter[name];
		if (!method) throw new AfterwordError("unsupported", `This site’s ${adapter.name} store cannot ${name}.`);
		return method;
	};
	const may = (identity, permission) => {
		if (!adapter[permission]) return false;
		if (permission === "moderate") return identity?.moderates === true;
		if (permission === "add" || permission === "report") return guard.mayWrite(identity);
		return adapter.tellsReaders ? guard.mayWrite(identity) : identity?.moderates === true;
	};
	const sessionOf = (identity) => ({
		author: identity?.author ?? null,
		may: PERMISSIONS.filter((permission) => may(identity, permission)),
		...!guard.mayWrite(identity) && { mustSignIn: true }
	});
	const permit = (identity, permission) => {
		ability(permission);
		if (may(identity, permission)) return;
		if (!guard.mayWrite(identity)) throw new AfterwordError("unauthorized", "Only who is signed in may write here.");
		throw new AfterwordError("forbidden", `You may not ${permission} here.`);
	};
	const callerIn = ({ identity }) => identity && guard.callerOf(identity);
	const listenerIn = (visit) => ({
		as: callerIn(visit),
		expires: visit.identity?.expires,
		network: visit.network,
		signal: visit.request.signal
	});
	/** What a record says to whoever makes the request. */
	const told = (visit) => toldTo(adapter, callerIn(visit));
	const cacheFor = ({ identity }) => identity ? "private" : "shared";
	const discussionIn = ({ query }) => query["discussion"];
	const commentIn = ({ query }) => query["comment"];
	const pageFor = async (visit) => {
		const page = await adapter.list(discussionIn(visit), visit.query, { as: callerIn(visit) });
		return {
			...page,
			records: page.records.map(told(visit)),
			session: sessionOf(visit.identity),
			...guard.isOver(page.began) && { closed: true }
		};
	};
	/** Refuses what comes too late for the policy; the store refuses what was closed by hand. */
	const checkOpen = async (discussion) => {
		if (guard.policy.closeAfter === Infinity) return;
		const { began } = await adapter.list(discussion, { limit: 1 });
		if (guard.isOver(began)) throw discussionClosed();
	};
	const react = (on) => async (visit) => {
		permit(visit.identity, "react");
		const as = await visit.checkRateLimit();
		const name = visit.query["name"];
		const { reactions } = guard.policy;
		if (on && !reactions.includes(name)) throw new AfterwordError("invalid", `The reactions here are: ${reactions.join(", ")}.`);
		const record = await adapter.react(discussionIn(visit), commentIn(visit), {
			name,
			on
		}, { as });
		return jsonReply(200, told(visit)(record), "none");
	};
	const feeds = new FeedMaker(adapter, pages);
	return {
		async list(visit) {
			const isPlain = !visit.identity && guard.policy.closeAfter === Infinity && adapter.version !== void 0;
			const make = async () => {
				const page = await pageFor(visit);
				return {
					version: page.version,
					content: new Content(JSON.stringify(page))
				};
			};
			const { content } = isPlain ? await pages.get(pageKey(discussionIn(visit), visit.query), await adapter.version(discussionIn(visit)), make) : await make();
			return {
				status: 200,
				type: JSON_TYPE,
				content,
				cache: cacheFor(visit)
			};
		},
		async add(visit) {
			permit(visit.identity, "add");
			const as = await visit.checkRateLimit();
			const draft = await visit.read("Draft");
			await reservedNames.check(draft, as);
			const caller = await guard.initialStatus(draft, as);
			const discussion = discussionIn(visit);
			await checkOpen(discussion);
			const add = () => adapter.add(discussion, draft, { as: caller });
			return jsonReply(201, told(visit)(await guard.onlyOnce(discussion, draft, caller, add)), "none");
		},
		async edit(visit) {
			permit(visit.identity, "edit");
			const change = await visit.read("Change");
			const as = await guard.statusAfterEdit(change.body, await visit.checkRateLimit());
			const [discussion, comment] = [discussionIn(visit), commentIn(visit)];
			const edit = () => adapter.edit(discussion, comment, change, { as });
			const words = {
				id: comment,
				parent: null,
				body: change.body
			};
			return jsonReply(200, told(visit)(await guard.onlyOnce(discussion, words, as, edit)), "none");
		},
		async remove(visit) {
			permit(visit.identity, "remove");
			const as = await visit.checkRateLimit();
			await adapter.remove(discussionIn(visit), commentIn(visit), { as });
			return emptyReply;
		},
		react: react(true),
		unreact: react(false),
		async report(visit) {
			permit(visit.identity, "report");
			const as = await visit.checkRateLimit();
			const report = await visit.read("Report");
			await adapter.report(discussionIn(visit), commentIn(visit), report, { as });
			return emptyReply;
		},
		async moderate(visit) {
			permit(visit.identity, "moderate");
			const given = await visit.read("Moderation");
			const as = await visit.checkRateLimit();
			await adapter.moderate(discussionIn(visit), {
				...given,
				comment: commentIn(visit)
			}, { as });
			return emptyReply;
		},
		async moderateDiscussion(visit) {
			permit(visit.identity, "moderate");
			const as = await visit.checkRateLimit();
			const moderation = await visit.read("DiscussionModeration");
			await adapter.moderate(discussionIn(visit), moderation, { as });
			return emptyReply;
		},
		async reports(visit) {
			permit(visit.identity, "moderate");
			const found = await ability("reports").call(adapter, discussionIn(visit), commentIn(visit), { as: callerIn(visit) });
			return jsonReply(200, { reports: found }, "private");
		},
		async queue(visit) {
			permit(visit.identity, "moderate");
			const page = await ability("queue").call(adapter, visit.query, { as: callerIn(visit) });
			return jsonReply(200, {
				...page,
				records: page.records.map(told(visit))
			}, "private");
		},
		async restore(visit) {
			const restore = ability("restore");
			if (!visit.identity?.moderates) throw new AfterwordError("forbidden", "Only a moderator may restore a discussion.");
			const { merge, ...given } = await visit.read("Discussion");
			const discussion = {
				...given,
				id: discussionIn(visit),
				comments: keepValidRecords(given.comments, warn)
			};
			return jsonReply(200, await restore.call(adapter, discussion, { merge }), "none");
		},
		async changes(visit) {
			const changes = ability("changes");
			const { request } = visit;
			const discussion = discussionIn(visit);
			const since = sinceOf(request.headers, visit.query);
			if (!(request.headers.get("accept") ?? "").includes("text/event-stream")) {
				const changed = await changes.call(adapter, discussion, since, { as: callerIn(visit) });
				return jsonReply(200, {
					...changed,
					records: changed.records.map(told(visit))
				}, "none");
			}
			const stream = request.method === "HEAD" ? null : live.stream([{
				discussion,
				since
			}], listenerIn(visit), eventOfOne);
			return new Response(stream, { headers: STREAM_HEADERS });
		},
		async follow(visit) {
			ability("changes");
			const { discussions } = await visit.read("Following");
			return new Response(live.stream(discussions, listenerIn(visit), eventOfMany), { headers: STREAM_HEADERS });
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
			const records = (await ability("latest").call(adapter, query)).map(toldTo(adapter, void 0));
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
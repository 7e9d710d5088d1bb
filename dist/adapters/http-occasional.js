import { occasionalRoutes } from "../protocol/occasional-routes.js";
// src/adapters/http-occasional.ts
var occasionalCalls = ({ read, send }) => ({
	async latest({ limit, discussion } = {}, call) {
		const what = { query: {
			limit,
			discussion
		} };
		return (await read(occasionalRoutes.latest, what, call)).records;
	},
	report: (discussion, comment, report, call) => send(occasionalRoutes.report, {
		query: {
			discussion,
			comment
		},
		body: report
	}, call),
	search: (discussion, { words, limit, cursor }, call) => read(occasionalRoutes.search, { query: {
		discussion,
		words,
		limit,
		cursor
	} }, call),
	async history(discussion, comment, call) {
		const what = { query: {
			discussion,
			comment
		} };
		return (await read(occasionalRoutes.history, what, call)).versions;
	},
	own: ({ limit, cursor } = {}, call) => read(occasionalRoutes.own, { query: {
		limit,
		cursor
	} }, call),
	removeOwn: (comments, call) => read(occasionalRoutes.removeOwn, { body: { comments: comments?.map(({ discussion, comment }) => ({
		discussion,
		comment
	})) } }, call),
	moderate: (discussion, moderation, call) => "comment" in moderation ? send(occasionalRoutes.moderate, {
		query: {
			discussion,
			comment: moderation.comment
		},
		body: {
			action: moderation.action,
			revision: moderation.revision
		}
	}, call) : send(occasionalRoutes.moderateDiscussion, {
		query: { discussion },
		body: moderation
	}, call),
	queue: ({ queue, limit, cursor } = {}, call) => read(occasionalRoutes.queue, { query: {
		queue,
		limit,
		cursor
	} }, call),
	async reports(discussion, comment, call) {
		const what = { query: {
			discussion,
			comment
		} };
		return (await read(occasionalRoutes.reports, what, call)).reports;
	},
	restore: (discussion, call) => read(occasionalRoutes.restore, {
		query: { discussion: discussion.id },
		body: {
			...discussion,
			...call?.merge && { merge: true }
		}
	}, call)
});
export { occasionalCalls };

//# sourceMappingURL=http-occasional.js.map
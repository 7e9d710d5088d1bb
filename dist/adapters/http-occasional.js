import { loadable } from "../core/load-chunk.js";
import { MODERATOR_CODE } from "../core/moderator-access.js";
import { occasionalRoutes } from "../protocol/occasional-routes.js";
import { takeModeratorCode } from "./http-moderator.js";
// src/adapters/http-occasional.ts
var loadAdministration = loadable(() => import("./http-administration.js"));
var loadProof = loadable(() => import("./http-proof.js"));
/** Sends a comment with a proof of work (http-proof.ts). */
var prove = async (...given) => (await loadProof()).prove(...given);
var occasionalCalls = ({ read, send, moderator }) => ({
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
	queue: ({ queue, discussion, author, words, from, to, limit, cursor } = {}, call) => read(occasionalRoutes.queue, { query: {
		queue,
		discussion,
		author,
		words,
		from,
		to,
		limit,
		cursor
	} }, call),
	queueState: (call) => read(occasionalRoutes.queueState, {}, call),
	decide: (body, call) => read(occasionalRoutes.decide, { body }, call),
	decisions: ({ discussion, comment, limit, cursor } = {}, call) => read(occasionalRoutes.decisions, { query: {
		discussion,
		comment,
		limit,
		cursor
	} }, call),
	undo: (decision, call) => read(occasionalRoutes.undo, { query: { decision } }, call),
	async administration() {
		return (await loadAdministration()).administrationCalls({
			read,
			send
		});
	},
	async linkTo(page, call) {
		const { code } = await read(occasionalRoutes.pageCode, { body: { page } }, call);
		return page.replace(/#.*/s, "") + MODERATOR_CODE + code;
	},
	async signOut(which, call) {
		await send(occasionalRoutes.signOut, { body: { which } }, call);
		moderator.set("");
	},
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
export { occasionalCalls, prove, takeModeratorCode };

//# sourceMappingURL=http-occasional.js.map
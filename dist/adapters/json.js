import { checkArchive } from "../core/archive.js";
import { AfterwordError, throwIfAborted } from "../core/errors.js";
import { countApproved, latestApproved, pageOf } from "../core/paging.js";
import { jsonIn, request } from "./request.js";
// src/adapters/json.ts
/** Reads once, however often it is asked; a failure is forgotten, so that asking again tries again. */
var once = (read) => {
	let reading;
	return async (call) => {
		throwIfAborted(call?.signal);
		reading ??= read().catch((error) => {
			reading = void 0;
			throw error;
		});
		return await reading;
	};
};
var archiveAt = (url, ask) => once(async () => checkArchive(await jsonIn(await request(url, { fetch: ask }))));
var jsonAdapter = (options) => {
	const archive = "url" in options ? archiveAt(options.url, options.fetch) : once(async () => checkArchive(options.archive));
	const find = async (id, call) => (await archive(call)).discussions.find((discussion) => discussion.id === id) ?? {
		id,
		comments: []
	};
	return {
		name: "json",
		async list(id, query, call) {
			const { comments, id: _, ...about } = await find(id, call);
			return {
				...about,
				...pageOf(comments, query),
				total: countApproved(comments),
				version: 0
			};
		},
		async add() {
			throw new AfterwordError("unsupported", "An archive is only read.");
		},
		async count(ids, call) {
			return new Map(await Promise.all(ids.map(async (id) => [id, countApproved((await find(id, call)).comments)])));
		},
		async latest({ limit = 10, discussion } = {}, call) {
			const { discussions } = await archive(call);
			const asked = discussions.filter(({ id }) => discussion === void 0 || id === discussion);
			return latestApproved(asked.flatMap(({ comments }) => comments), limit);
		},
		async session() {
			return {
				author: null,
				may: []
			};
		}
	};
};
export { archiveAt, jsonAdapter };

//# sourceMappingURL=json.js.map
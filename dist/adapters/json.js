import { checkArchive, parseArchive } from "../core/archive.js";
import { AfterwordError, throwIfAborted } from "../core/errors.js";
import { countApproved, newestOf, pageOf } from "../core/paging.js";
import { request } from "./request.js";
// src/adapters/json.ts
/** Reads an archive file once, however often it is asked for; a failure is forgotten, so that asking again tries again. */
var archiveAt = (url, ask) => {
	let reading;
	const read = async () => {
		const answer = await request(url, { fetch: ask });
		return parseArchive(await (await answer.blob()).text());
	};
	return async (call) => {
		throwIfAborted(call?.signal);
		reading ??= read().catch((error) => {
			reading = void 0;
			throw error;
		});
		return await reading;
	};
};
var archiveOf = (value) => {
	let checked;
	return async () => checked ??= checkArchive(value);
};
var jsonAdapter = (options) => {
	const archive = "url" in options ? archiveAt(options.url, options.fetch) : archiveOf(options.archive);
	const find = async (id, call) => {
		const { discussions } = await archive(call);
		throwIfAborted(call?.signal);
		return discussions.find((discussion) => discussion.id === id) ?? {
			id,
			comments: []
		};
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
			throw new AfterwordError("unsupported", "An archive file cannot be written to.");
		},
		async count(ids, call) {
			const discussions = await Promise.all(ids.map((id) => find(id, call)));
			return new Map(discussions.map(({ id, comments }) => [id, countApproved(comments)]));
		},
		async latest({ limit = 10 } = {}, call) {
			const { discussions } = await archive(call);
			throwIfAborted(call?.signal);
			return newestOf(discussions.flatMap(({ comments }) => comments), limit);
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
import { checkArchive } from "../core/archive.js";
import { AfterwordError, throwIfAborted } from "../core/errors.js";
import { loadable } from "../core/load-chunk.js";
import { countApproved, openRecords } from "../core/open-records.js";
import { READ_ONLY_SESSION } from "../core/reader-session.js";
import { jsonIn } from "./json-in.js";
// src/adapters/json.ts
/** Milliseconds after which a request for the archive fails. */
var LONGEST = 15e3;
var loadErrors = loadable(() => import("./request.js"));
var loadPaging = loadable(() => import("../core/paging.js"));
var loadSearch = loadable(() => import("../core/search-page.js"));
/** Reads once, however often it is called. After a failure the next call tries again. */
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
var archiveAt = (url, ask = fetch) => once(async () => {
	const answer = await ask(url, { signal: AbortSignal.timeout(LONGEST) }).catch((cause) => {
		throw new AfterwordError("network", `GET ${url} had no answer.`, { cause });
	});
	if (!answer.ok) throw (await loadErrors()).errorOf(answer);
	return checkArchive(await jsonIn(answer));
});
var jsonAdapter = (options) => {
	const archive = "url" in options ? archiveAt(options.url, options.fetch) : once(async () => checkArchive(options.archive));
	const find = async (id, call) => (await archive(call)).discussions.find((discussion) => discussion.id === id) ?? {
		id,
		comments: []
	};
	return {
		name: "json",
		async list(id, query, call) {
			const paging = (query?.limit ?? query?.cursor ?? query?.around) === void 0 ? void 0 : loadPaging();
			const { comments, id: _, ...about } = await find(id, call);
			const page = (await paging)?.pageOf(comments, query) ?? { records: openRecords(comments) };
			return {
				...about,
				...page,
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
			const { latestApproved } = await loadPaging();
			return latestApproved(discussions.filter(({ id }) => discussion === void 0 || id === discussion).flatMap(({ comments }) => comments), limit);
		},
		async search(id, query, call) {
			const { comments } = await find(id, call);
			return (await loadSearch()).pageOfSearch(comments, query);
		},
		async session() {
			return READ_ONLY_SESSION;
		}
	};
};
export { archiveAt, jsonAdapter };

//# sourceMappingURL=json.js.map
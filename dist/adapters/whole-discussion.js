import { checkDraft } from "../core/draft.js";
import { AfterwordError, asAfterwordError, throwIfAborted } from "../core/errors.js";
import { loadable } from "../core/load-chunk.js";
import { pageOf } from "../core/paging.js";
// src/adapters/whole-discussion.ts
var loadSearch = loadable(() => import("../core/search-page.js"));
/**
* The words of a text, to find out whether two texts say the same although a back end has made HTML of one of them. A tag ends
* before the next `<`: otherwise each `<` of a text without `>` would be looked at up to the end of the text.
*/
var wordsIn = (source) => source.replace(/<[^<>]*>/g, " ").replace(/&#?\w+;/g, " ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
/** Marks the comments of the signed-in reader's account. The back end does not tell which comments are a guest's own. */
var markOwn = async (records, readerId) => {
	const reader = await readerId;
	return records.map((record) => reader !== void 0 && record.author.id === reader ? {
		...record,
		mine: true
	} : record);
};
var wholeDiscussions = (backEnd) => {
	const snapshots = /* @__PURE__ */ new Map();
	/** Drafts that were sent, by their ids, so that a retry gets the same result. */
	const sending = /* @__PURE__ */ new Map();
	/** The records of these drafts. Pending ones are shown to their author although the back end does not list them. */
	const sent = [];
	const read = async (id, call) => {
		const records = await backEnd.readAll(id, call);
		throwIfAborted(call?.signal);
		snapshots.set(id, records);
		return records;
	};
	const waiting = (id, listed) => {
		const ids = new Set(listed.map((record) => record.id));
		return sent.filter((record) => record.discussion === id && !ids.has(record.id));
	};
	/** The root of the thread of a reply. Throws if the parent does not exist, because many back ends do not check that. */
	const rootOf = async (id, parent, call) => {
		const known = (records) => new Map([...sent.filter((record) => record.discussion === id), ...records].map((record) => [record.id, record]));
		let comments = known(snapshots.get(id) ?? []);
		if (!comments.has(parent)) comments = known(await read(id, call));
		if (!comments.has(parent)) throw new AfterwordError("not-found", `There is no comment ${JSON.stringify(parent)} to reply to.`);
		const path = /* @__PURE__ */ new Set();
		for (let next = parent; next && comments.has(next) && !path.has(next);) {
			path.add(next);
			next = comments.get(next)?.parent;
		}
		return [...path].at(-1) ?? parent;
	};
	const addOnce = async (id, draft, call) => {
		const root = draft.parent === null ? null : await rootOf(id, draft.parent, call);
		let record;
		try {
			record = await backEnd.send(id, draft, root, call);
		} catch (error) {
			if (asAfterwordError(error).code !== "conflict") throw error;
			record = await findDuplicate(id, draft, call);
		}
		sent.push(record);
		return record;
	};
	/** The comment that a first attempt has stored, if the back end reports a duplicate. If it is not listed, it is pending. */
	const findDuplicate = async (id, draft, call) => {
		const words = wordsIn(draft.body.source);
		const twin = (await backEnd.newest(id, call)).find(({ parent, body }) => parent === draft.parent && wordsIn(body.source) === words);
		const { name, url } = draft.author;
		return twin ?? {
			id: draft.id,
			discussion: id,
			parent: draft.parent,
			author: {
				name,
				...url && { url }
			},
			body: draft.body,
			createdAt: (/* @__PURE__ */ new Date()).toISOString(),
			status: "pending",
			kind: "comment",
			revision: 1
		};
	};
	return {
		async list(id, query, call) {
			throwIfAborted(call?.signal);
			const isFirst = query?.cursor === void 0;
			const readerId = backEnd.readerId();
			const records = (isFirst ? void 0 : snapshots.get(id)) ?? await read(id, call);
			const page = pageOf([...records, ...isFirst ? waiting(id, records) : []], query, () => true);
			return {
				...page,
				records: await markOwn(page.records, readerId),
				total: records.length,
				version: records.length
			};
		},
		async search(id, query, call) {
			throwIfAborted(call?.signal);
			const { pageOfSearch } = await loadSearch();
			const records = snapshots.get(id) ?? await read(id, call);
			const page = await pageOfSearch([...records, ...waiting(id, records)], query);
			return {
				...page,
				records: await markOwn(page.records, backEnd.readerId())
			};
		},
		async add(id, draft, call) {
			throwIfAborted(call?.signal);
			checkDraft(draft);
			let adding = sending.get(draft.id);
			if (!adding) {
				adding = addOnce(id, draft, call);
				sending.set(draft.id, adding);
				adding.catch(() => sending.delete(draft.id));
			}
			const [record] = await markOwn([await adding], backEnd.readerId());
			return record;
		}
	};
};
export { markOwn, wholeDiscussions, wordsIn };

//# sourceMappingURL=whole-discussion.js.map
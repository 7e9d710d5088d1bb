import { asAfterwordError } from "./errors.js";
import { compareRoots } from "./order.js";
// src/core/find-comment.ts
/** Roots of the page around a comment where all pages are loaded anyway. */
var FEW = 20;
/** The uppermost comment above a comment, on its page. Parents may form a circle. */
var rootOn = (byId, comment) => {
	const passed = /* @__PURE__ */ new Set();
	let root;
	for (let next = byId.get(comment); next && !passed.has(next.id); next = byId.get(next.parent ?? "")) {
		passed.add(next.id);
		root = next;
	}
	return root;
};
/**
* What is missing once the page around a comment is taken in. The page begins with the thread of the comment. If that thread was
* not there, the gap that it was in is divided: one part is before the thread, the other after the page.
*
* @param state as it was before
*/
var missingAround = ({ missing, nodesById, order }, page, comment, limit) => {
	const byId = new Map(page.records.map((record) => [record.id, record]));
	const root = rootOn(byId, comment);
	/** How many comments of each thread are new with the page. */
	const fresh = /* @__PURE__ */ new Map();
	for (const { id } of page.records) {
		if (nodesById.has(id)) continue;
		const thread = rootOn(byId, id).id;
		fresh.set(thread, (fresh.get(thread) ?? 0) + 1);
	}
	const { truncated = [], cursor } = page;
	const threads = [];
	for (const one of missing) {
		const { query, remaining } = one;
		if (!query.thread) continue;
		const count = fresh.get(query.thread);
		threads.push(count && remaining ? {
			...one,
			remaining: remaining - count
		} : one);
	}
	for (const { thread, remaining, cursor: from } of truncated) if (!nodesById.has(thread)) threads.push({
		query: {
			thread,
			cursor: from
		},
		remaining
	});
	/** Whether a gap is at a place after this root. */
	const isAfterRoot = ({ before }) => {
		const end = nodesById.get(before ?? "");
		return !!root && (!end || compareRoots(order, {
			record: root,
			time: Date.parse(root.createdAt)
		}, end) < 0);
	};
	const gaps = missing.filter(({ query }) => !query.thread).sort((a, b) => {
		const [x, y] = [nodesById.get(a.before ?? ""), nodesById.get(b.before ?? "")];
		return x && y ? compareRoots(order, x, y) : Number(!x) - Number(!y);
	});
	const around = root && !nodesById.has(root.id) ? gaps.find(isAfterRoot) : void 0;
	const left = gaps.flatMap((gap) => {
		const isFilled = gap.before === void 0 ? cursor === void 0 : byId.has(gap.before);
		if (gap !== around) return isFilled && around ? [] : [gap];
		return [{
			...gap,
			before: root.id
		}, ...isFilled || cursor === void 0 ? [] : [{
			query: {
				limit,
				cursor
			},
			before: gap.before
		}]];
	});
	return [...threads, ...left];
};
/** Waits until the first page is there, and, if asked for, until no other page is being loaded. */
var untilLoaded = async (discussion, isCalm) => {
	const isLoaded = () => {
		const { state } = discussion;
		return state.status === "ready" ? !isCalm || state.more !== "loading" : state.status === "failed";
	};
	if (!isLoaded()) await new Promise((resolve) => {
		const unsubscribe = discussion.subscribe(() => {
			if (!isLoaded()) return;
			unsubscribe();
			resolve();
		});
	});
	if (discussion.state.status === "failed") throw discussion.state.error;
};
/** @throws AfterwordError as `Discussion.find` says */
var findComment = async (comment, discussion, pageSize = "all", fetchPage, take) => {
	const isAll = pageSize === "all";
	const query = {
		around: comment,
		limit: isAll ? FEW : pageSize
	};
	await untilLoaded(discussion, false);
	const before = discussion.state;
	let page;
	try {
		page = await fetchPage(query);
	} catch (thrown) {
		throw asAfterwordError(thrown);
	}
	await untilLoaded(discussion, !isAll);
	const state = discussion.state;
	if (state.order !== before.order) return;
	take(page, query, isAll ? state.missing : missingAround(state, page, comment, query.limit));
};
export { findComment, missingAround };

//# sourceMappingURL=find-comment.js.map
import { readyState } from "./finding-list.js";
// src/elements/finding/fetch-comment.ts
/** @param isWanted whether the reader still wants to go there */
var fetchComment = async (list, id, isWanted) => {
	const { discussion } = list;
	const has = () => !!readyState(list)?.nodesById.has(id);
	try {
		if (!has()) await discussion.find(id);
		while (!has() && isWanted() && readyState(list)?.more === "available") await discussion.more();
	} catch (thrown) {
		if (thrown.code !== "not-found") return "failed";
	}
	return has() ? "there" : "not-here";
};
export { fetchComment };

//# sourceMappingURL=fetch-comment.js.map
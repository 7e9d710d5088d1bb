import { createDiscussionWith } from "../core/discussion.js";
import { loadChanges } from "./load-writing.js";
import { createYielder } from "./yield-to-page.js";
// src/elements/open-discussion.ts
/** Begins to load the first page. */
var openDiscussion = (adapter, id, { order, pageSize, store }, articles) => {
	const texts = articles.get(id) ?? /* @__PURE__ */ new Map();
	articles.set(id, texts);
	const discussion = createDiscussionWith(loadChanges, {
		adapter,
		id,
		texts,
		order,
		pageSize: Number(pageSize) > 0 ? Number(pageSize) : "all",
		store,
		pause: createYielder(),
		holdUnseen: () => !document.hidden
	});
	discussion.load();
	return discussion;
};
/** Sends what waits to be undone, and closes the discussion once everything is sent: a reader may send and then follow a link at once. */
var leaveDiscussion = (discussion) => {
	const close = () => {
		if (!discussion?.isSaving) discussion?.close();
	};
	discussion?.sendNow();
	discussion?.subscribe(close);
	close();
};
export { leaveDiscussion, openDiscussion };

//# sourceMappingURL=open-discussion.js.map
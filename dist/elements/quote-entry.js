import { loadable } from "../core/load-chunk.js";
import { isReadable } from "./stored-comment.js";
// src/elements/quote-entry.ts
var loadQuote = loadable(() => import("./quote.js"));
var quoteEntry = {
	id: "quote",
	label: (_, { messages }) => messages.quoteReply,
	isOffered: (node, view, list) => isReadable(node, view) && node.record.kind === "comment" && !!view.permissions?.()?.has("add") && !list.closed && !(list.discussion?.state.status === "ready" && list.discussion.state.closed),
	async run(context) {
		const { insertQuotation } = await loadQuote();
		await insertQuotation(context);
	}
};
export { quoteEntry };

//# sourceMappingURL=quote-entry.js.map
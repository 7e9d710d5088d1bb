import { copyLink, linkTo } from "./copy-link-entry.js";
import { isReadable } from "./stored-comment.js";
// src/elements/share-entry.ts
var shareEntry = {
	id: "share",
	label: (_, { messages }) => messages.share,
	isOffered: (node, view) => "share" in navigator && isReadable(node, view),
	async run(context) {
		try {
			await navigator.share({
				title: document.title,
				url: linkTo(context.node.record.id)
			});
		} catch (error) {
			if (error.name === "AbortError") return;
			await copyLink(context);
		}
	}
};
export { shareEntry };

//# sourceMappingURL=share-entry.js.map
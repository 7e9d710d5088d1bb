import { isBlank } from "../core/visible.js";
import { nameOf } from "./author-name.js";
import { loadable } from "../core/load-chunk.js";
import { isReadable } from "./stored-comment.js";
// src/elements/mute-entry.ts
var loadMuting = loadable(() => import("./muting.js"));
var muteEntry = {
	id: "mute",
	label: ({ record: { author, kind } }, localizer) => {
		const { muteAuthor, muteGuests } = localizer.messages;
		return localizer.fill(author.id || kind === "ping" ? muteAuthor : muteGuests, { name: nameOf(author, localizer) });
	},
	/** A guest without a name is anybody. A comment whose author is muted has its own button to undo that. */
	isOffered: (node, view, list) => {
		const { author, id, mine } = node.record;
		return isReadable(node, view) && !mine && !!(author.id || !isBlank(author.name)) && !list.row(id)?.querySelector(":scope > [part=muted]");
	},
	async run(context) {
		const { muteAuthor } = await loadMuting();
		await muteAuthor(context);
	}
};
export { muteEntry };

//# sourceMappingURL=mute-entry.js.map
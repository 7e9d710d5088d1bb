import { nameOf } from "./author-name.js";
import { loadable } from "../core/load-chunk.js";
// src/elements/edited-button.ts
var loadHistory = loadable(() => import("./history-dialog.js"));
/** Opens the earlier versions. The focus then comes back to the button. */
var openVersions = async (context) => {
	try {
		const { openHistory } = await loadHistory();
		await openHistory(context);
	} finally {
		const { activeElement } = context.list.renderRoot;
		if (!activeElement) context.row.querySelector("[part=edited]")?.focus({ preventScroll: true });
	}
};
/** @param open called when the button is pressed */
var drawEditedButton = ({ row, node, discussion, localizer }, open) => {
	const { editedAt, author } = node.record;
	if (!editedAt || !discussion.adapter.history) return;
	const words = row.querySelector("[part=byline] > .small");
	if (!words) return;
	if (!words.querySelector("[part=edited]")) {
		const button = document.createElement("button");
		button.setAttribute("part", "edited");
		button.type = "button";
		button.ariaHasPopup = "dialog";
		const rest = document.createElement("span");
		rest.className = "visually-hidden";
		button.append(...words.childNodes, rest);
		button.addEventListener("click", open);
		words.append(button);
	}
	words.lastElementChild.lastElementChild.textContent = localizer.fill(localizer.messages.earlierVersions, { name: nameOf(author, localizer) });
};
export { drawEditedButton, openVersions };

//# sourceMappingURL=edited-button.js.map
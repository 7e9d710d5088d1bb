import { canChange, changeEnd } from "./own-comment.js";
// src/elements/edit-entry.ts
var DAY = 864e5;
/** A time of this device's clock; with the date, if it is not within a day. */
var timeText = (time, { locale }) => new Intl.DateTimeFormat(locale.language, {
	timeStyle: "short",
	...time - Date.now() > DAY && { dateStyle: "medium" }
}).format(time);
var editEntry = {
	id: "edit",
	label(node, localizer, { discussion }) {
		const { edit, editUntil } = localizer.messages;
		const left = changeEnd(node) - discussion.now();
		return left > 0 ? localizer.fill(editUntil, { time: timeText(Date.now() + left, localizer) }) : edit;
	},
	isOffered: (node, view) => canChange(node, view, "edit"),
	run({ list, node }) {
		list.open = {
			type: "edit",
			id: node.record.id
		};
	}
};
export { editEntry };

//# sourceMappingURL=edit-entry.js.map
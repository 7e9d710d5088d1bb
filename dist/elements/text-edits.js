// src/elements/text-edits.ts
var selectedText = ({ value, selectionStart, selectionEnd }) => ({
	value,
	start: selectionStart,
	end: selectionEnd
});
/** Makes a change in a text area. It takes the focus. The event `input` is dispatched, as when a reader types. */
var applyEdit = (area, { from, to, text, selection }) => {
	area.focus();
	area.setSelectionRange(from, to);
	if (!document.execCommand(text ? "insertText" : "delete", false, text) && from + text.length !== to) {
		area.setRangeText(text, from, to, "end");
		area.dispatchEvent(new InputEvent("input", {
			bubbles: true,
			composed: true
		}));
	}
	if (selection) area.setSelectionRange(...selection);
};
export { applyEdit, selectedText };

//# sourceMappingURL=text-edits.js.map
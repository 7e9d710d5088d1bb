import { textKey } from "./form-target.js";
// src/elements/form-text.ts
/** The text that an edit changes. */
var originalText = (target) => target.type === "edit" ? target.comment.body.source : "";
/** Keeps a text with every keystroke: the page may be gone with the next. Nothing is kept of a text that is not changed. */
var keepText = ({ discussion, target, store }, typed) => {
	if (!discussion) return void 0;
	const text = typed === originalText(target) ? "" : typed;
	const parent = textKey(target);
	discussion.typedTexts.set(parent, text);
	return store?.keepText({
		discussion: discussion.id,
		parent
	}, text);
};
export { keepText, originalText };

//# sourceMappingURL=form-text.js.map
import { AfterwordError } from "../core/errors.js";
import { loadable } from "../core/load-chunk.js";
// src/elements/form-saving.ts
var loadSaveEdit = loadable(() => import("./save-edit.js"));
var FormSaving = class {
	/** Why the comment could not be changed, where the comment itself does not say so. */
	refusal;
	#update;
	/** The revision of the comment that the reader has seen since the form was opened. */
	#seen;
	/** @param update called when the refusal is another */
	constructor(update) {
		this.#update = update;
	}
	/** The comment with the new text, once it is stored; `undefined` if it was not stored. */
	async store(discussion, comment, body) {
		this.#refuse(void 0);
		try {
			const { saveEdit } = await loadSaveEdit();
			const outcome = await saveEdit(discussion, comment, body, this.#seen || comment.revision);
			this.#seen = outcome.seen;
			this.#refuse(outcome.refusal);
			return outcome.stored;
		} catch (cause) {
			this.#refuse(new AfterwordError("network", "Not loaded.", { cause }));
			return;
		}
	}
	#refuse(refusal) {
		this.refusal = refusal;
		this.#update();
	}
};
export { FormSaving };

//# sourceMappingURL=form-saving.js.map
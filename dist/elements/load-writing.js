import { AfterwordError } from "../core/errors.js";
import { english } from "./localizer.js";
// src/elements/load-writing.ts
var loaded;
var loading;
/** The writing path, if it is loaded. */
var writing = () => loaded;
/** Defines the form, unless the page has defined one, and adds the English words for writing. */
var takeIn = (module) => {
	Object.assign(english.messages, module.writingMessages);
	if (!customElements.get("afterword-reply-form")) customElements.define("afterword-reply-form", module.AfterwordReplyFormElement);
	return loaded = module;
};
/** @throws AfterwordError `network` if it cannot be loaded now; the next call tries again */
var loadWriting = () => loading ??= import("./writing.js").then(takeIn, (cause) => {
	loading = void 0;
	throw new AfterwordError("network", "The reply form could not be loaded.", { cause });
});
/** The code of what happens in a discussion after its first page. */
var loadChanges = () => loaded?.createChanges ?? loadWriting().then(({ createChanges }) => createChanges);
export { loadChanges, loadWriting, writing };

//# sourceMappingURL=load-writing.js.map
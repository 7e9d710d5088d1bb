import { loadable } from "../core/load-chunk.js";
import { english } from "./localizer.js";
// src/elements/load-writing.ts
var loaded;
/** The writing path, if it is loaded. */
var writing = () => loaded;
/** Defines the form, unless the page has defined one, and adds the English words for writing. */
var takeIn = (module) => {
	Object.assign(english.messages, module.writingMessages);
	if (!customElements.get("afterword-reply-form")) customElements.define("afterword-reply-form", module.AfterwordReplyFormElement);
	return loaded = module;
};
var load = loadable(() => import("./writing.js"));
/** @throws AfterwordError `network` if it cannot be loaded now; the next call tries again */
var loadWriting = () => load().then(takeIn);
/** The code of what happens in a discussion after its first page. */
var loadChanges = () => loaded?.createChanges ?? loadWriting().then(({ createChanges }) => createChanges);
export { loadChanges, loadWriting, writing };

//# sourceMappingURL=load-writing.js.map
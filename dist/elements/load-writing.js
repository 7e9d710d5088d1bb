import { AfterwordError } from "../core/errors.js";
import { lazyOutbox } from "../core/lazy-outbox.js";
import { english } from "./localizer.js";
// src/elements/load-writing.ts
var loaded;
var loading;
/** The writing path, once it is there. */
var writing = () => loaded;
/** Defines the form, unless its name is taken, and completes the English words. */
var takeIn = (module) => {
	Object.assign(english.messages, module.writingMessages);
	if (!customElements.get("afterword-reply-form")) customElements.define("afterword-reply-form", module.AfterwordReplyFormElement);
	return loaded = module;
};
/** @throws AfterwordError `network` when it cannot be had now; the next call tries again */
var loadWriting = () => loading ??= import("./writing.js").then(takeIn, (cause) => {
	loading = void 0;
	throw new AfterwordError("network", "The reply form could not be loaded.", { cause });
});
var createOutbox = lazyOutbox(() => loaded?.createOutbox, async () => (await loadWriting()).createOutbox);
export { createOutbox, loadWriting, writing };

//# sourceMappingURL=load-writing.js.map
import { loadable } from "../core/load-chunk.js";
import { discussionAround } from "./undo-time.js";
// src/elements/code-link.ts
var load = loadable(() => import("./own-dialog.js"));
/** Adds the button. Returns a function that hides it once the guest is known. */
var addCodeLink = (form) => {
	const around = discussionAround(form);
	const { adapter, state } = form.discussion ?? {};
	const isGuest = state?.status === "ready" && !state.author;
	if (!around || !isGuest || !adapter?.own || !adapter.identity || adapter.identity.get()) return () => {};
	const button = document.createElement("button");
	const { localizer } = form;
	const { messages } = localizer;
	button.type = "button";
	button.className = "link-button";
	button.textContent = messages.haveCode;
	button.addEventListener("click", () => {
		load().then(({ openOwn }) => openOwn(around, button), () => button.textContent = `${messages.errors.network} ${messages.retry}`);
	});
	form.shadowRoot.querySelector("[part=send]").parentElement.append(button);
	return () => button.hidden = !!adapter.identity.get();
};
export { addCodeLink };

//# sourceMappingURL=code-link.js.map
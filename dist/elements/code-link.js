import { loadable } from "../core/load-chunk.js";
import { discussionAround } from "./undo-time.js";
// src/elements/code-link.ts
var load = loadable(() => import("./own-dialog.js"));
/** Adds the button. Returns a function that draws it again, and hides it once the guest is known. */
var addCodeLink = (form) => {
	const around = discussionAround(form);
	const { adapter, state } = form.discussion ?? {};
	const isGuest = state?.status === "ready" && !state.author;
	if (!around || !isGuest || !adapter?.own || !adapter.identity || adapter.identity.get()) return () => {};
	const button = document.createElement("button");
	button.type = "button";
	button.className = "link-button";
	let hasFailed = false;
	const draw = (isFailure) => {
		const { messages } = form.localizer;
		hasFailed = isFailure;
		button.textContent = isFailure ? messages.errors.network + messages.gap + messages.retry : messages.haveCode;
	};
	draw(false);
	button.addEventListener("click", () => {
		load().then(({ openOwn }) => {
			draw(false);
			return openOwn(around, button);
		}, () => draw(true));
	});
	form.shadowRoot.querySelector("[part=send]").parentElement.append(button);
	return () => {
		draw(hasFailed);
		button.hidden = !!adapter.identity.get();
	};
};
export { addCodeLink };

//# sourceMappingURL=code-link.js.map
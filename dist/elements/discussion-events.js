import { loadable } from "../core/load-chunk.js";
import { AfterwordErrorEvent, AfterwordLoadedEvent, AfterwordPostedEvent } from "./events.js";
import { writing } from "./load-writing.js";
// src/elements/discussion-events.ts
var loadKeptPage = loadable(() => import("./kept/kept-page.js"));
/** @returns what assistive technology reads aloud; `undefined` if there is nothing to say */
var tellPage = (host, state, transition) => {
	const { discussion, localizer } = host;
	const { type } = transition;
	let words;
	if (state.status === "ready") {
		if (type === "loaded") host.dispatchEvent(new AfterwordLoadedEvent(discussion.id, state.total));
		if (type === "changed" && state.unseenCount) words = localizer.count(localizer.messages.news, state.unseenCount);
	}
	if (type === "posted") host.dispatchEvent(new AfterwordPostedEvent(transition.comment));
	if (type === "error") {
		const { error, draft } = transition;
		words = localizer.messages.errors[error.code];
		console.warn(error);
		host.dispatchEvent(new AfterwordErrorEvent(error, draft));
		if (state.status === "failed") loadKeptPage().then(({ showKeptPage }) => showKeptPage(host)).catch(() => {});
	}
	return writing()?.announcementOf(transition, localizer) ?? words;
};
export { tellPage };

//# sourceMappingURL=discussion-events.js.map
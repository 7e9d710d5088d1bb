import { sentenceOf } from "./comment-progress.js";
import { loadable } from "../core/load-chunk.js";
import { whenIdle } from "./yield-to-page.js";
// src/elements/show-actions.ts
var load = loadable(() => import("./comment-actions.js"));
/** Milliseconds after which what could not be loaded is tried again. */
var PAUSE = 2e4;
/** Gives the comments of a list their controls. */
var showActions = (list) => whenIdle(() => {
	load().then(({ attachActions }) => attachActions(list, sentenceOf), () => setTimeout(showActions, PAUSE, list));
});
export { showActions };

//# sourceMappingURL=show-actions.js.map
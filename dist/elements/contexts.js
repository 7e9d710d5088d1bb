import { english } from "./localizer.js";
import { createContext } from "@lit/context";
// src/elements/contexts.ts
var discussionContext = createContext("afterword-discussion");
/** What an element has that stands alone. */
var nothingAround = {
	discussion: void 0,
	localizer: english,
	store: void 0,
	reader: void 0
};
export { discussionContext, nothingAround };

//# sourceMappingURL=contexts.js.map
import { findingMessages } from "../../locales/en-finding.js";
// src/elements/finding/finding-list.ts
var readyState = ({ discussion }) => discussion?.state.status === "ready" ? discussion.state : void 0;
/** A site's own language may not have these words yet. */
var wordsOf = ({ localizer }) => ({
	...findingMessages,
	...localizer.messages
});
export { readyState, wordsOf };

//# sourceMappingURL=finding-list.js.map
import { findingMessages } from "../../locales/en-finding.js";
// src/elements/finding/finding-list.ts
/** The discussion around a list; none if the list stands alone. */
var discussionAround = (list) => {
	const { host } = list.getRootNode();
	return host?.localName === "afterword-discussion" ? host : void 0;
};
var readyState = ({ discussion }) => discussion?.state.status === "ready" ? discussion.state : void 0;
/** A site's own language may not have these words yet. */
var wordsOf = ({ localizer }) => ({
	...findingMessages,
	...localizer.messages
});
export { discussionAround, readyState, wordsOf };

//# sourceMappingURL=finding-list.js.map
// src/elements/finding/finding-list.ts
/** The discussion around a list; none if the list stands alone. */
var discussionAround = (list) => {
	const { host } = list.getRootNode();
	return host?.localName === "afterword-discussion" ? host : void 0;
};
/** The groups of blocks. (A selector for them would look at every element of every row.) */
var groupsOf = ({ renderRoot }) => [...renderRoot.querySelector("[part=list]").children];
/** The blocks of rows. */
var blocksOf = (list) => groupsOf(list).flatMap(({ children }) => [...children]);
var readyState = ({ discussion }) => discussion?.state.status === "ready" ? discussion.state : void 0;
export { blocksOf, discussionAround, groupsOf, readyState };

//# sourceMappingURL=finding-list.js.map
import { withFewMarks } from "../core/visible.js";
import { html } from "lit";
// src/elements/discussion-title.ts
/** @param heading the article's title, where the page says it */
var titleOf = ({ total, title: known, nodesById }, localizer, heading) => {
	const { messages } = localizer;
	const pending = total ? 0 : [...nodesById.values()].filter(({ record }) => record.status === "pending").length;
	if (pending) return localizer.count(messages.allWaiting, pending);
	const title = heading ?? known;
	if (!title) return localizer.count(messages.countWithoutTitle, total);
	const [before, after] = localizer.count(messages.countWithTitle, total, { title: "\0" }).split("\0");
	return html`${before}<bdi>${withFewMarks(title)}</bdi>${after}`;
};
export { titleOf };

//# sourceMappingURL=discussion-title.js.map
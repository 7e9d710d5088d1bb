import { LINK_REL } from "../body/elements.js";
import { writing } from "./load-writing.js";
import { html, nothing, render } from "lit";
// src/elements/comment-frame.ts
/** Fills an element with the nodes of an empty comment. The styles use its parts, because classes would add ten thousand attributes. */
var addFrame = (comment) => {
	const template = html`
    <div part="avatar" aria-hidden="true"></div>
    <div part="byline">
      <a part="author" rel=${LINK_REL}></a>
      <a part="permalink"><time></time></a>
      <a class="visually-hidden" part="parent"></a>
    </div>
    <div part="body"></div>
    <button class="link-button" part="reply" value="reply"></button>
  `;
	render(template, comment);
};
var badges = ({ record }, { messages }) => {
	const { role } = record.author;
	return html`
    ${role ? html`<span part="badge">${messages[role]}</span>` : nothing}
    ${record.pinned ? html`<span part="badge">${messages.pinned}</span>` : nothing}
  `;
};
var editedNote = ({ record }, { messages }) => record.editedAt ? html`<span class="small muted">${messages.edited} <time datetime=${record.editedAt}></time></span>` : nothing;
/** Says that a comment waits or was removed, is being sent or has failed (comment-progress.ts). */
var notes = (node, localizer) => {
	const { status } = node.record;
	return [status === "removed" || status === "pending" ? html`<p class="small muted" part="note">${localizer.messages[status]}</p>` : nothing, node.delivery ? writing()?.deliveryNote(node, localizer) : nothing];
};
export { addFrame, badges, editedNote, notes };

//# sourceMappingURL=comment-frame.js.map
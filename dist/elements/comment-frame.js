import { LINK_REL } from "./body-nodes.js";
import { writing } from "./load-writing.js";
import { html, nothing, render } from "lit";
// src/elements/comment-frame.ts
/** What the address of a page ends with to lead to a comment. Half a surrogate pair has no place in an address. */
var permalinkHash = (id) => `#comment-${encodeURIComponent(id.replace(/\p{Cs}/gu, "�"))}`;
var frame;
/** A comment with nothing in it. Its parts carry its looks: classes besides would be copied ten thousand times too. */
var cloneFrame = () => {
	if (!frame) {
		frame = document.createDocumentFragment();
		const template = html`
      <div part="avatar" aria-hidden="true"></div>
      <div part="byline">
        <a part="author" rel=${LINK_REL}></a>
        <a part="permalink"><time></time></a>
        <a part="parent"></a>
      </div>
      <div part="body"></div>
      <button class="link-button" part="reply" value="reply"></button>
    `;
		render(template, frame);
		frame.firstChild?.remove();
	}
	return frame.cloneNode(true);
};
var badges = ({ record }, { messages }) => {
	const { role } = record.author;
	return html`
    ${role ? html`<span part="badge">${messages[role]}</span>` : nothing}
    ${record.pinned ? html`<span part="badge">${messages.pinned}</span>` : nothing}
    ${record.editedAt ? html`<span class="small muted">${messages.edited}</span>` : nothing}
  `;
};
/** What became of a comment that is not simply there. */
var notes = ({ record, state, error }, localizer) => {
	const { messages } = localizer;
	return html`
    <div class="line small">
      ${state === "failed" ? writing()?.failure(error, localizer) : html`<p class="muted" part="note">
              ${record.status === "removed" ? messages.removed : state === "stored" ? nothing : messages[state]}
            </p>`}
    </div>
  `;
};
export { badges, cloneFrame, notes, permalinkHash };

//# sourceMappingURL=comment-frame.js.map
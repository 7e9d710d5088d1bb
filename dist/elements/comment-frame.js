import { isTriedAgain } from "../core/outbox.js";
import { isBlank, withFewMarks } from "../core/visible.js";
import { LINK_REL } from "./body-nodes.js";
import { sentenceFor } from "./form-field.js";
import { html, nothing, render } from "lit";
// src/elements/comment-frame.ts
/** What the address of a page ends with to lead to a comment. Half a surrogate pair has no place in an address. */
var fragmentOf = (id) => `#comment-${encodeURIComponent(id.replace(/\p{Cs}/gu, "�"))}`;
var nameOf = ({ name }, { messages }) => isBlank(name) ? messages.anonymous : withFewMarks(name.trim());
var frame;
/** A comment with nothing in it. Its parts carry its looks: classes besides would be copied ten thousand times too. */
var emptyFrame = () => {
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
      <button class="quiet" part="reply" value="reply"></button>
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
/** Why a comment was not taken: what is wrong with it, where that is known. */
var reasonFor = ({ code, fields }, localizer) => {
	const [fault] = Object.entries(fields);
	return fault ? sentenceFor(...fault, localizer) : localizer.messages.errors[code];
};
/** What became of a comment that is not simply there. */
var notes = ({ record, state, error }, localizer) => {
	const { messages } = localizer;
	return html`
    <div class="line small">
      <p class=${error ? "fault" : "muted"} part="note">
        ${record.status === "removed" ? messages.removed : state === "stored" ? nothing : messages[state]}
        ${error && reasonFor(error, localizer)} ${isTriedAgain(error) ? messages.again : nothing}
      </p>
      ${state === "failed" ? html`
              <button class="quiet" part="retry" value="retry">${messages.retry}</button>
              <button class="quiet" part="change" value="change">${messages.change}</button>
            ` : nothing}
    </div>
  `;
};
export { badges, emptyFrame, fragmentOf, nameOf, notes };

//# sourceMappingURL=comment-frame.js.map
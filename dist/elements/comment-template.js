import { webAddress } from "../core/url.js";
import { LINK_REL } from "./body-fragment.js";
import { initialsOf } from "./initials.js";
import { html, nothing } from "lit";
// src/elements/comment-template.ts
/** What the address of a page ends with to lead to a comment. */
var fragmentOf = (id) => `#comment-${encodeURIComponent(id)}`;
var nameOf = ({ name }, { messages }) => name.trim() || messages.anonymous;
/**
* @param body the comment's text, rendered; the same object for the same text
* @param form a reply form to show under it
*/
var commentTemplate = (node, view, body, form) => {
	const { record, time } = node;
	const { localizer } = view;
	if (record.status === "removed") return html`<p class="note" part="note">${localizer.messages.removed}</p>`;
	const name = nameOf(record.author, localizer);
	return html`
    ${avatar(record.author, name)}
    <div class="byline" part="byline">
      <a class="author" part="author" dir="auto" href=${webAddress(record.author.url) ?? nothing} rel=${LINK_REL}>
        ${name}
      </a>
      ${badges(node, localizer)} ${parent(node, view)}
      <a class="permalink" part="permalink" href=${fragmentOf(record.id)}>
        <time datetime=${record.createdAt} title=${localizer.exact(time)}>${localizer.ago(time, Date.now())}</time>
      </a>
    </div>
    <div class="body" part="body" dir="auto">${body}</div>
    ${foot(node, view, name)} ${form}
  `;
};
var avatar = ({ avatar: address }, name) => {
	const url = webAddress(address);
	return url ? html`<img class="avatar" part="avatar" alt="" loading="lazy" referrerpolicy="no-referrer" src=${url} />` : html`<div class="avatar" part="avatar" aria-hidden="true">${initialsOf(name)}</div>`;
};
var badges = ({ record }, { messages }) => {
	const { role } = record.author;
	if (!role && !record.pinned && !record.editedAt) return nothing;
	return html`
    ${role ? html`<span class="badge" part="badge">${messages[role]}</span>` : nothing}
    ${record.pinned ? html`<span class="badge" part="badge">${messages.pinned}</span>` : nothing}
    ${record.editedAt ? html`<span class="muted">${messages.edited}</span>` : nothing}
  `;
};
/** Whom a reply answers: for the eye where indentation no longer tells, for the ear always. */
var parent = ({ inReplyTo, depth }, { localizer, maxDepth }) => {
	if (!inReplyTo) return nothing;
	const text = localizer.fill(localizer.messages.inReplyTo, { name: nameOf(inReplyTo.author, localizer) });
	return depth > maxDepth ? html`<a class="parent" part="parent" href=${fragmentOf(inReplyTo.id)}>${text}</a>` : html`<span class="unseen">${text}</span>`;
};
var foot = ({ state, error }, { localizer, canReply }, name) => {
	const { messages } = localizer;
	if (state === "stored") return canReply ? html`<div class="foot">
          <button class="quiet" part="reply" value="reply" aria-label=${localizer.fill(messages.replyTo, { name })}>
            ${messages.reply}
          </button>
        </div>` : nothing;
	if (state !== "failed") return html`<p class="foot note" part="note">${messages[state]}</p>`;
	return html`
    <div class="foot">
      <p class="note fault" part="note">${messages.failed} ${error ? messages.errors[error.code] : nothing}</p>
      <button class="quiet" part="retry" value="retry">${messages.retry}</button>
      <button class="quiet" part="change" value="change">${messages.change}</button>
    </div>
  `;
};
export { commentTemplate, fragmentOf, nameOf };

//# sourceMappingURL=comment-template.js.map
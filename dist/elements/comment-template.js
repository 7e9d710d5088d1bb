import { webAddress } from "../core/url.js";
import { initialsOf } from "./initials.js";
import { html, nothing } from "lit";
// src/elements/comment-template.ts
/** What the address of a page ends with to lead to a comment. Half a surrogate pair has no place in an address. */
var fragmentOf = (id) => `#comment-${encodeURIComponent(id.replace(/\p{Cs}/gu, "�"))}`;
var nameOf = ({ name }, { messages }) => name.trim() || messages.anonymous;
/**
* One template for nearly every comment: what a comment may lack is hidden or empty rather than left out, because a
* template within a template costs more than the element it saves. Texts are set as properties, as a part for each would
* add a marker to the page.
*
* @param body the comment's text, rendered; the same object for the same text
* @param form a reply form to show under it
*/
var commentTemplate = (node, view, body, form) => {
	const { record, time, state, inReplyTo } = node;
	const { localizer } = view;
	const { messages } = localizer;
	if (record.status === "removed") return html`<p class="note" part="note">${messages.removed}</p>`;
	const name = nameOf(record.author, localizer);
	const isMovedIn = node.depth <= view.maxDepth;
	return html`
    <div class="avatar" part="avatar" aria-hidden="true">${picture(record.author) ?? initialsOf(name)}</div>
    <div class="byline" part="byline">
      <a
        class="author"
        part="author"
        dir="auto"
        href=${webAddress(record.author.url) ?? nothing}
        rel="ugc nofollow noopener"
        .textContent=${name}
      ></a>
      ${badges(node, localizer)}
      <a class="permalink" part="permalink" href=${fragmentOf(record.id)}>
        <time datetime=${record.createdAt} .textContent=${localizer.ago(time, Date.now())}></time>
      </a>
      <a
        class=${isMovedIn ? "unseen" : "parent"}
        part="parent"
        ?hidden=${!inReplyTo}
        href=${isMovedIn || !inReplyTo ? nothing : fragmentOf(inReplyTo.id)}
        .textContent=${inReplyTo ? localizer.fill(messages.inReplyTo, { name: nameOf(inReplyTo.author, localizer) }) : ""}
      ></a>
    </div>
    <div class="body" part="body">${body}</div>
    <div class="foot">
      ${state === "stored" ? nothing : note(node, localizer)}
      <button
        class="quiet"
        part="reply"
        value="reply"
        ?hidden=${!view.canReply || state !== "stored" || form !== nothing}
        aria-label=${localizer.fill(messages.replyTo, { name })}
        .textContent=${messages.reply}
      ></button>
    </div>
    ${form}
  `;
};
var picture = ({ avatar }) => {
	const url = webAddress(avatar);
	return url ? html`<img alt="" loading="lazy" referrerpolicy="no-referrer" src=${url} />` : void 0;
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
var note = ({ state, error }, { messages }) => state === "failed" ? html`
        <p class="note fault" part="note">${messages.failed} ${error ? messages.errors[error.code] : nothing}</p>
        <button class="quiet" part="retry" value="retry">${messages.retry}</button>
        <button class="quiet" part="change" value="change">${messages.change}</button>
      ` : html`<p class="note" part="note">${state === "stored" ? nothing : messages[state]}</p>`;
export { commentTemplate, fragmentOf, nameOf };

//# sourceMappingURL=comment-template.js.map
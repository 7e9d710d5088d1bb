// What a comment looks like, as a function of its node. Reads, never writes.
// An <a> without an address is text: where an author has no website, or a parent stands right above, the same template
// serves.
import { html, nothing, type TemplateResult } from 'lit';
import type { CommentAuthor } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import { webAddress } from '../core/url.js';
import { LINK_REL } from './body-fragment.js';
import { initialsOf } from './initials.js';
import type { Localizer } from './localizer.js';

/** What all the comments of a list share. */
export interface CommentView {
  readonly localizer: Localizer;
  /** Deeper comments are not moved further in; they show whom they answer instead. */
  readonly maxDepth: number;
  /** Whether to offer replying. */
  readonly canReply: boolean;
}

type Part = TemplateResult | typeof nothing;

/** What the address of a page ends with to lead to a comment. */
export const fragmentOf = (id: string): string => `#comment-${encodeURIComponent(id)}`;

export const nameOf = ({ name }: CommentAuthor, { messages }: Localizer): string => name.trim() || messages.anonymous;

/**
 * @param body the comment's text, rendered; the same object for the same text
 * @param form a reply form to show under it
 */
export const commentTemplate = (node: CommentNode, view: CommentView, body: DocumentFragment, form: Part): Part => {
  const { record, time } = node;
  const { localizer } = view;
  if (record.status === 'removed') return html`<p class="note" part="note">${localizer.messages.removed}</p>`;
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

const avatar = ({ avatar: address }: CommentAuthor, name: string): Part => {
  const url = webAddress(address);
  return url
    ? html`<img class="avatar" part="avatar" alt="" loading="lazy" referrerpolicy="no-referrer" src=${url} />`
    : html`<div class="avatar" part="avatar" aria-hidden="true">${initialsOf(name)}</div>`;
};

const badges = ({ record }: CommentNode, { messages }: Localizer): Part => {
  const { role } = record.author;
  if (!role && !record.pinned && !record.editedAt) return nothing;
  return html`
    ${role ? html`<span class="badge" part="badge">${messages[role]}</span>` : nothing}
    ${record.pinned ? html`<span class="badge" part="badge">${messages.pinned}</span>` : nothing}
    ${record.editedAt ? html`<span class="muted">${messages.edited}</span>` : nothing}
  `;
};

/** Whom a reply answers: for the eye where indentation no longer tells, for the ear always. */
const parent = ({ inReplyTo, depth }: CommentNode, { localizer, maxDepth }: CommentView): Part => {
  if (!inReplyTo) return nothing;
  const text = localizer.fill(localizer.messages.inReplyTo, { name: nameOf(inReplyTo.author, localizer) });
  return depth > maxDepth
    ? html`<a class="parent" part="parent" href=${fragmentOf(inReplyTo.id)}>${text}</a>`
    : html`<span class="unseen">${text}</span>`;
};

const foot = ({ state, error }: CommentNode, { localizer, canReply }: CommentView, name: string): Part => {
  const { messages } = localizer;
  if (state === 'stored')
    return canReply
      ? html`<div class="foot">
          <button class="quiet" part="reply" value="reply" aria-label=${localizer.fill(messages.replyTo, { name })}>
            ${messages.reply}
          </button>
        </div>`
      : nothing;
  if (state !== 'failed') return html`<p class="foot note" part="note">${messages[state]}</p>`;
  return html`
    <div class="foot">
      <p class="note fault" part="note">${messages.failed} ${error ? messages.errors[error.code] : nothing}</p>
      <button class="quiet" part="retry" value="retry">${messages.retry}</button>
      <button class="quiet" part="change" value="change">${messages.change}</button>
    </div>
  `;
};

// What a comment looks like, as a function of its node. Reads, never writes.
// An <a> without an address is text: it serves an author without a website too.
import { html, nothing, type TemplateResult } from 'lit';
import type { CommentAuthor } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import { webAddress } from '../core/url.js';
import { initialsOf } from './initials.js';
import type { Localizer } from './localizer.js';

/** What all the comments of a list share. */
export interface CommentView {
  readonly localizer: Localizer;
  /** Deeper comments are not moved further in; they show whom they answer instead. */
  readonly maxDepth: number;
  /** Whether to offer replying. */
  readonly canReply: boolean;
  /** Whether roots show their number. */
  readonly numbered: boolean;
}

type Part = TemplateResult | typeof nothing;

/** What the address of a page ends with to lead to a comment. Half a surrogate pair has no place in an address. */
export const fragmentOf = (id: string): string => `#comment-${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`;

export const nameOf = ({ name }: CommentAuthor, { messages }: Localizer): string => name.trim() || messages.anonymous;

/**
 * One template for nearly every comment: what a comment may lack is hidden or empty rather than left out, because a
 * template within a template costs more than the element it saves. Texts are set as properties, as a part for each would
 * add a marker to the page.
 *
 * @param body the comment's text, rendered; the same object for the same text
 * @param form a reply form to show under it
 */
export const commentTemplate = (node: CommentNode, view: CommentView, body: DocumentFragment, form: Part): Part => {
  const { record, time, state, inReplyTo } = node;
  const { localizer } = view;
  const { messages } = localizer;
  if (record.status === 'removed') return html`<p class="note" part="note">${messages.removed}</p>`;
  const name = nameOf(record.author, localizer);
  // Whom a reply answers: for the eye where indentation no longer tells, for the ear always.
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
        class=${isMovedIn ? 'unseen' : 'parent'}
        part="parent"
        ?hidden=${!inReplyTo}
        href=${isMovedIn || !inReplyTo ? nothing : fragmentOf(inReplyTo.id)}
        .textContent=${inReplyTo ? localizer.fill(messages.inReplyTo, { name: nameOf(inReplyTo.author, localizer) }) : ''}
      ></a>
    </div>
    <div class="body" part="body">${body}</div>
    <div class="foot">
      ${state === 'stored' ? nothing : note(node, localizer)}
      <button
        class="quiet"
        part="reply"
        value="reply"
        ?hidden=${!view.canReply || state !== 'stored' || form !== nothing}
        aria-label=${localizer.fill(messages.replyTo, { name })}
        .textContent=${messages.reply}
      ></button>
    </div>
    ${form}
  `;
};

const picture = ({ avatar }: CommentAuthor): TemplateResult | undefined => {
  const url = webAddress(avatar);
  return url ? html`<img alt="" loading="lazy" referrerpolicy="no-referrer" src=${url} />` : undefined;
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

const note = ({ state, error }: CommentNode, { messages }: Localizer): Part =>
  state === 'failed'
    ? html`
        <p class="note fault" part="note">${messages.failed} ${error ? messages.errors[error.code] : nothing}</p>
        <button class="quiet" part="retry" value="retry">${messages.retry}</button>
        <button class="quiet" part="change" value="change">${messages.change}</button>
      `
    : html`<p class="note" part="note">${state === 'stored' ? nothing : messages[state]}</p>`;

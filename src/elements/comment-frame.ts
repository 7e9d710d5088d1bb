// The nodes of a comment. The nodes that every comment has are a frame, which a list renders once and then copies: with ten thousand
// comments, Lit's parts and markers would take more time and memory than the comments. Templates make what only few comments have.
// An author without a website has an <a> without `href`, which is plain text.
import { html, nothing, render, type TemplateResult } from 'lit';
import type { CommentNode } from '../core/thread.js';
import { LINK_REL } from '../body/elements.js';
import { writing } from './load-writing.js';
import type { Localizer } from './localizer.js';

/** Fills an element with the nodes of an empty comment. The styles use its parts, because classes would add ten thousand attributes. */
export const addFrame = (comment: HTMLElement): void => {
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

export const badges = ({ record }: CommentNode, { messages }: Localizer): TemplateResult => {
  const { role } = record.author;
  return html`
    ${role ? html`<span part="badge">${messages[role]}</span>` : nothing}
    ${record.pinned ? html`<span part="badge">${messages.pinned}</span>` : nothing}
  `;
};

export const editedNote = ({ record }: CommentNode, { messages }: Localizer): TemplateResult | typeof nothing =>
  record.editedAt
    ? html`<span class="small muted">${messages.edited} <time datetime=${record.editedAt}></time></span>`
    : nothing;

/** Says that a comment waits or was removed, is being sent or has failed (comment-progress.ts). */
export const notes = (node: CommentNode, localizer: Localizer): unknown => {
  const { status } = node.record;
  return [
    status === 'removed' || status === 'pending'
      ? html`<p class="small muted" part="note">${localizer.messages[status]}</p>`
      : nothing,
    node.delivery ? writing()?.deliveryNote(node, localizer) : nothing,
  ];
};

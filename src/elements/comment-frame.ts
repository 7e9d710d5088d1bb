// What a comment is made of. What every comment has is a frame, rendered once and cloned for each: among ten thousand,
// Lit's parts and markers would take more time and memory than the comments. What few have are templates.
// An <a> without an address is text: it serves an author without a website too.
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Discussion, ReadyState } from '../core/discussion-state.js';
import type { CommentId } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import { LINK_REL } from './body-nodes.js';
import { writing } from './load-writing.js';
import type { Localizer } from './localizer.js';

/** What all the comments of a list share. */
export interface CommentView {
  readonly localizer: Localizer;
  /** Deeper comments are not moved further in; they show whom they answer instead. */
  readonly maxDepth: number;
  /** The time by which ages are told, in milliseconds since 1970. Default: this device's. */
  readonly now?: Discussion['now'] | undefined;
  /** What the reader may do, and the adapter can; asked when it matters, as it may change. */
  readonly permissions?: (() => ReadyState['may'] | undefined) | undefined;
  /** What the reader has typed and not sent, by the comment it answers. */
  readonly texts?: ReadonlyMap<CommentId | null, string> | undefined;
}

/** What the address of a page ends with to lead to a comment. Half a surrogate pair has no place in an address. */
export const permalinkHash = (id: string): string => `#comment-${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`;

let frame: DocumentFragment | undefined;

/** A comment with nothing in it. Its parts carry its looks: classes besides would be copied ten thousand times too. */
export const cloneFrame = (): Node => {
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

export const badges = ({ record }: CommentNode, { messages }: Localizer): TemplateResult => {
  const { role } = record.author;
  return html`
    ${role ? html`<span part="badge">${messages[role]}</span>` : nothing}
    ${record.pinned ? html`<span part="badge">${messages.pinned}</span>` : nothing}
    ${record.editedAt ? html`<span class="small muted">${messages.edited}</span>` : nothing}
  `;
};

/** Whether a comment waits or was removed; and what is under way on it, or failed (comment-progress.ts). */
export const notes = (node: CommentNode, localizer: Localizer): unknown => {
  const { status } = node.record;
  return [
    status === 'removed' || status === 'pending'
      ? html`<p class="small muted" part="note">${localizer.messages[status]}</p>`
      : nothing,
    node.delivery || node.progress ? writing()?.progressNote(node, localizer) : nothing,
  ];
};

// The entry that copies the link to a comment. Where that is not allowed, it shows the link in a field, selected.
import { html } from 'lit';
import { permalinkHash } from '../core/permalink.js';
import type { CommentId } from '../core/records.js';
import type { ActionContext, CommentEntry } from './comment-entry.js';
import { isReadable } from './stored-comment.js';

/** The address of a comment on this page. */
export const linkTo = (id: CommentId): string => new URL(permalinkHash(id), location.href).href;

/** Shows a link, so that the reader can copy it. */
const showLink = ({ row, say }: ActionContext, link: string): void => {
  say(
    ({ copyThis }) => html`${copyThis} <input part="link" readonly dir="ltr" aria-label=${copyThis} .value=${link} />`,
  );
  const field = row.querySelector<HTMLInputElement>('[part=link]');
  field?.focus();
  field?.select();
};

export const copyLink = async (context: ActionContext): Promise<void> => {
  const link = linkTo(context.node.record.id);
  try {
    await navigator.clipboard.writeText(link);
    context.say(({ linkCopied }) => linkCopied);
  } catch {
    showLink(context, link);
  }
};

export const copyLinkEntry: CommentEntry = {
  id: 'copy-link',
  label: (_, { messages }) => messages.copyLink,
  isOffered: isReadable,
  run: copyLink,
};

// An entry in the list of what a reader wrote: the beginning of a response, with the way to it. Part of the dialog (own-dialog.ts).
import { html, nothing, type TemplateResult } from 'lit';
import { permalinkHash } from '../core/permalink.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import { webAddress } from '../core/url.js';
import type { Messages } from '../locales/locale.js';
import type { Localizer } from './localizer.js';

/** Characters of a response that are shown. */
const EXCERPT = 140;

/** The address of a comment; `undefined` if its discussion is not named by an address. */
const addressOf = ({ discussion, id }: CommentRecord, here: DiscussionId): string | undefined => {
  if (discussion === here) return permalinkHash(id);
  const page = /^(https?:\/)?\//.test(discussion) ? webAddress(discussion, document.baseURI) : undefined;
  return page && page.replace(/#.*/s, '') + permalinkHash(id);
};

/**
 * @param here the discussion on this page
 * @param onLink called when the reader follows the link
 */
export const ownRecord = (
  record: CommentRecord,
  here: DiscussionId,
  words: Messages,
  localizer: Localizer,
  onLink: () => void,
): TemplateResult => {
  const { source } = record.body;
  const excerpt = source.length > EXCERPT ? `${source.slice(0, EXCERPT).replace(/\p{Cs}$/u, '')}…` : source;
  const address = addressOf(record, here);
  const date = localizer.exact(Date.parse(record.createdAt));
  return html`
    <li>
      <span dir="auto">${excerpt}</span><br />
      <span class="small muted">
        ${address ? html`<a href=${address} @click=${onLink}>${date}</a>` : html`${date} · ${record.discussion}`}
        ${record.status === 'pending' ? html`· ${words.waits}` : nothing}
      </span>
    </li>
  `;
};

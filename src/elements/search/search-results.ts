// How the search shows what it found.
import { html, nothing, type TemplateResult } from 'lit';
import { permalinkHash } from '../../core/permalink.js';
import type { CommentRecord } from '../../core/records.js';
import { excerptOf } from '../../core/search-hits.js';
import type { Messages } from '../../locales/locale.js';
import { nameOf } from '../author-name.js';
import type { Localizer } from '../localizer.js';
import type { Found } from './searching.js';

/** How much was found, in a sentence. */
export const summaryOf = (found: Found, words: Messages, localizer: Localizer): string => {
  const { length } = found.records;
  const isAll = found.cursor === undefined;
  // All that was found so far may be by muted authors.
  if (!length && isAll) return words.foundNone;
  return localizer.count(isAll || !length ? words.found : words.foundFirst, length);
};

export interface Result {
  readonly record: CommentRecord;
  /** Its text without its format; empty while that is not known. */
  readonly text: string;
  /** The words that were searched for. */
  readonly searched: readonly string[];
  /** Whether the reader was led to it last. */
  readonly isCurrent: boolean;
}

/** @param lead leads to its comment */
export const resultTemplate = (
  { record, text, searched, isCurrent }: Result,
  localizer: Localizer,
  now: number,
  lead: () => void,
): TemplateResult => {
  const marked = (source: string): unknown[] =>
    excerptOf(source, searched).map((part) => (part.isHit ? html`<mark>${part.text}</mark>` : part.text));
  const onClick = (event: MouseEvent): void => {
    // A new tab or window is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    lead();
  };
  const { id, author, createdAt } = record;
  return html`<li>
    <a href=${permalinkHash(id)} aria-current=${isCurrent ? 'true' : nothing} @click=${onClick}>
      <b>${marked(nameOf(author, localizer))}</b>
      <time class="muted" datetime=${createdAt}>${localizer.ago(Date.parse(createdAt), now)}</time>
      <div dir="auto">${marked(text)}</div>
    </a>
  </li>`;
};

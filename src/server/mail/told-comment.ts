// What a mail tells of a comment.
import { permalinkHash } from '../../core/permalink.js';
import type { HeldReason } from '../../core/held-reason.js';
import type { CommentRecord } from '../../core/records.js';
import { isBlank } from '../../core/visible.js';
import { webAddress } from '../../core/url.js';
import { type MailWords, type Values } from './mail-words.js';
import { inOneLine } from './safe-text.js';

export interface ToldComment {
  readonly record: CommentRecord;
  /** As the site has given them. */
  readonly title?: string;
  readonly url?: string;
  readonly heldFor: readonly HeldReason[];
  /** The reasons of readers who reported it since the last decision; empty texts too. */
  readonly reports: readonly string[];
}

/** Whether readers see it and reported it. */
export const isReported = ({ record, reports }: ToldComment): boolean =>
  record.status === 'approved' && reports.length > 0;

/** Whether a moderator has something to decide: it waits, or it was reported. */
export const isOpen = (told: ToldComment): boolean => told.record.status === 'pending' || isReported(told);

/** The address of the article, if it is known. */
export const articleOf = ({ record, url }: ToldComment): string | undefined =>
  webAddress(url) ?? webAddress(record.discussion);

/** Where readers see the comment, if that is known. */
export const permalinkOf = (told: ToldComment): string | undefined => {
  const article = articleOf(told);
  return article && `${article.replace(/#.*$/s, '')}${permalinkHash(told.record.id)}`;
};

/** What the words of a mail name. */
export const namesIn = ({ record, title }: ToldComment, { messages }: MailWords): Values => ({
  name: inOneLine(isBlank(record.author.name) ? messages.anonymous : record.author.name, 60),
  title: inOneLine(title === undefined || isBlank(title) ? record.discussion || messages.untitled : title, 80),
});

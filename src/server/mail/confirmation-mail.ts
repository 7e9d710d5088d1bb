// The mail that asks whether whoever has an address wants mails about replies. It has no word of the comment, nor its author's name or
// article: otherwise anybody could make the server send their own words to a stranger.
import { leaveHeaders, leaveUrl } from './leaving.js';
import { messageIdOf } from './mail-ids.js';
import { layOut, type Part } from './mail-layout.js';
import type { MailMessage } from './mail-message.js';
import { filled, type MailWords } from './mail-words.js';
import { subjectOf } from './safe-text.js';

export interface ConfirmationMail {
  readonly to: string;
  /** The id of the delivery. */
  readonly delivery: string;
  /** Where the server is reached. */
  readonly site: string;
  readonly code: string;
  readonly leaveCode: string;
}

export const confirmationMail = async (
  { to, delivery, site, code, leaveCode }: ConfirmationMail,
  words: MailWords,
): Promise<MailMessage> => {
  const { messages } = words;
  const named = { site: new URL(site).host };
  const subject = subjectOf(filled(messages.confirmSubject, named));
  const parts: readonly Part[] = [
    { type: 'words', text: filled(messages.confirmAsk, named) },
    { type: 'links', links: [{ words: messages.confirmLink, url: `${site}/mail/confirm?code=${code}` }] },
    { type: 'words', text: messages.confirmIgnore },
    { type: 'line' },
    { type: 'links', links: [{ words: messages.confirmStop, url: leaveUrl(site, leaveCode) }] },
  ];
  return {
    to,
    subject,
    ...layOut(words, subject, parts),
    messageId: await messageIdOf(site, delivery),
    headers: { 'Auto-Submitted': 'auto-generated', ...leaveHeaders(site, leaveCode) },
  };
};

// The mail to a reader about a reply to their comment.
import type { CommentRecord } from '../../core/records.js';
import { listIdOf, messageIdOf, threadIdOf } from './mail-ids.js';
import { layOut, type Part } from './mail-layout.js';
import type { MailMessage } from './mail-message.js';
import { leaveHeaders, leaveUrl } from './leaving.js';
import { filled, type MailWords } from './mail-words.js';
import { subjectOf } from './safe-text.js';
import { articleOf, namesIn, permalinkOf, type ToldComment } from './told-comment.js';

export interface ReplyMail {
  readonly to: string;
  /** The id of the delivery. */
  readonly delivery: string;
  /** Where the server is reached. */
  readonly site: string;
  readonly reply: ToldComment;
  /** Their comment that it answers. */
  readonly answered: CommentRecord;
  /** The code of the link that ends these mails. */
  readonly leaveCode: string;
}

export const replyMail = async (
  { to, delivery, site, reply, answered, leaveCode }: ReplyMail,
  words: MailWords,
): Promise<MailMessage> => {
  const { messages } = words;
  const names = namesIn(reply, words);
  const subject = subjectOf(filled(messages.replySubject, names));
  const page = articleOf(reply);
  const permalink = permalinkOf(reply);
  const parts: readonly Part[] = [
    { type: 'words', text: filled(messages.replied, names) },
    { type: 'body', body: reply.record.body, page },
    ...(permalink ? [{ type: 'links', links: [{ words: messages.readReply, url: permalink }] } as const] : []),
    { type: 'words', text: messages.yourComment, isSmall: true },
    { type: 'body', body: answered.body, page },
    { type: 'line' },
    { type: 'words', text: filled(messages.whyReplies, { site: new URL(site).host }), isSmall: true },
    { type: 'links', links: [{ words: messages.leave, url: leaveUrl(site, leaveCode) }] },
  ];
  const { discussion } = reply.record;
  return {
    to,
    subject,
    ...layOut(words, subject, parts),
    messageId: await messageIdOf(site, delivery),
    references: [await threadIdOf(site, discussion)],
    headers: {
      'List-Id': await listIdOf(site, `replies ${discussion}`),
      'Auto-Submitted': 'auto-generated',
      ...leaveHeaders(site, leaveCode),
    },
  };
};

// The English words of the check box for mails about replies.
import type { ReplyMailsMessages } from './control-messages.js';

export const replyMailsMessages: ReplyMailsMessages = {
  mailReplies: 'Tell me of replies by e-mail',
  mailNeeded: 'Enter your address.',
};

// The English words of what the rules of a site say of a new comment, in the form.
import type { FormLimitsMessages } from './control-messages.js';

export const formLimitsMessages: FormLimitsMessages = {
  tooShort: { one: 'Write at least one character.', other: 'Write at least {count} characters.' },
  replyAgain: { one: 'You can reply again in one second.', other: 'You can reply again in {count} seconds.' },
  replyNow: 'You can send your reply now.',
};

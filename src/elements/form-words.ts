// The words of a form's heading, of the label of its text, and of its button. Part of the writing path.
import { nameOf } from './author-name.js';
import type { FormTarget } from './form-target.js';
import type { Localizer } from './localizer.js';

const WORDS = {
  new: ['leaveReply', 'body', 'send'],
  edit: ['editReply', 'body', 'save'],
} as const;

export const formWords = (
  target: FormTarget,
  localizer: Localizer,
): readonly [heading: string, label: string, send: string] => {
  const { messages } = localizer;
  const [heading, label, send] = WORDS[target.type];
  const answered = target.type === 'new' && target.parent?.author;
  return [
    answered ? localizer.fill(messages.leaveReplyTo, { name: nameOf(answered, localizer) }) : messages[heading],
    messages[label],
    messages[send],
  ];
};

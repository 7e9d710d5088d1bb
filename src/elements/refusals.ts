// Says why a site refuses a response: the reader is banned, and until when; or its rules do not allow the text. The owner may have written a
// sentence for that. It comes with what helps to write (form-tools.ts).
import { banIn } from '../core/bans.js';
import type { AfterwordError } from '../core/errors.js';
import { sentenceIn } from '../core/refusal.js';
import type { Localizer } from './localizer.js';

export const refusalOf = (error: AfterwordError, localizer: Localizer): string | undefined => {
  const words = localizer.messages;
  const ban = banIn(error);
  const end = Date.parse(ban?.until ?? '');
  if (ban) return end ? localizer.fill(words.bannedUntil, { date: localizer.exact(end) }) : words.banned;
  return error.fields.body === 'refused' ? (sentenceIn(error) ?? words.refused) : undefined;
};

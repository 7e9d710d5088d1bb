// What a reader is going to send, and when it is valid. The form, every store and the server use the same check, so a reader
// sees a fault before anything is sent.
import { AfterwordError, type DraftField, type FieldFault, type FieldFaults } from './errors.js';
import type { CommentBody, CommentId } from './records.js';
import { webAddress } from './url.js';
import { isBlank } from './visible.js';
import type { DRAFT_FORMATS } from './vocabulary.js';

/** A format that a reader may write in. */
export type DraftFormat = (typeof DRAFT_FORMATS)[number];

export interface CommentDraft {
  /** Made by the client (`randomId`), so that a draft that is sent twice is stored once. */
  readonly id: CommentId;
  readonly parent: CommentId | null;
  readonly author: {
    readonly name: string;
    /** Back ends store it separately from the record, and never show it to readers. */
    readonly email?: string;
    readonly url?: string;
  };
  readonly body: CommentBody;
  /** They want to be told of replies by e-mail, where the back end can (`Session.repliesByMail`). */
  readonly subscription?: {
    /** A language tag: the language of the mails, as far as there are words in it. */
    readonly language: string;
  };
  /** What the form measured, so that a server can recognise programs. */
  readonly spamSignals?: {
    /** The content of a field that people cannot see. */
    readonly honeypot?: string;
    /** For how many seconds the form was open. */
    readonly seconds?: number;
  };
}

/** The longest text of each field, in UTF-16 code units (as JavaScript and an input's `maxlength` count). */
export const DRAFT_LIMITS: Readonly<Record<DraftField, number>> = {
  body: 20_000,
  name: 100,
  email: 254, // RFC 5321, section 4.5.3.1.3, less its angle brackets
  url: 2_000,
};

/** Letters of any script (RFC 6531) before and after one @; no spaces, control characters or specials of RFC 5322 (section 3.2.3). */
export const EMAIL = /^[^\s\p{Cc}()<>[\]:;@\\,"]+@[^\s\p{Cc}()<>[\]:;@\\,"]+$/u;

/** Checks the text as it was typed for a host with a dot: browsers accept `https://not a url` and `https://@handle` too. */
const WEBSITE = /^https?:\/\/[^\s/?#@%]+\.[^\s/?#@%]+([/?#]\S*)?$/i;

/**
 * What is wrong with a draft, by field; empty if it is valid. Only the text is required.
 *
 * @param requiredFields fields that must not be empty either
 */
export const validateDraft = (
  { body: { source }, author: { name, email = '', url = '' } }: CommentDraft,
  requiredFields: readonly DraftField[] = [],
): FieldFaults => {
  const values: Readonly<Record<DraftField, string>> = { body: source, name, email, url };
  const faults: Partial<Record<DraftField, FieldFault>> = {};
  for (const field of ['body', ...requiredFields] as const) if (isBlank(values[field])) faults[field] = 'required';
  if (email && !EMAIL.test(email)) faults.email = 'malformed';
  // A longer one is refused below. Testing it would take quadratic time.
  if (url && url.length <= DRAFT_LIMITS.url && !(WEBSITE.test(url) && webAddress(url))) faults.url = 'malformed';
  for (const field of Object.keys(values) as DraftField[])
    if (values[field].length > DRAFT_LIMITS[field]) faults[field] = 'too-long';
  return faults;
};

/** @throws AfterwordError `invalid`, with the fields */
export const checkDraft = (draft: CommentDraft): void => {
  const fields = validateDraft(draft);
  const names = Object.keys(fields).join(', ');
  if (names) throw new AfterwordError('invalid', `Not acceptable: ${names}.`, { fields });
};

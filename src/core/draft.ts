// What a reader is about to send, and what makes it acceptable. The same check runs in the form, in every store and in
// the server, so a reader hears of a fault before anything is sent.
import { AfterwordError, type DraftField, type FieldFault, type FieldFaults } from './errors.js';
import type { CommentBody, CommentId } from './records.js';
import { webAddress } from './url.js';
import { isBlank } from './visible.js';

export interface CommentDraft {
  /** Made by the client (`randomId`), so that sending twice stores once. */
  readonly id: CommentId;
  readonly parent: CommentId | null;
  readonly author: {
    readonly name: string;
    /** Kept apart by back ends and never shown to readers. */
    readonly email?: string;
    readonly url?: string;
  };
  readonly body: CommentBody;
  /** What the form noticed, for a server that tells people from programs. */
  readonly spamSignals?: {
    /** What stood in a field that nobody sees. */
    readonly honeypot?: string;
    /** How long the form had been there. */
    readonly seconds?: number;
  };
}

/** The most a field may hold, in UTF-16 code units (what JavaScript and an input's `maxlength` count). */
export const DRAFT_LIMITS: Readonly<Record<DraftField, number>> = {
  body: 20_000,
  name: 100,
  email: 254, // RFC 5321, section 4.5.3.1.3, less its angle brackets
  url: 2_000,
};

/** Any script (RFC 6531) around one @, without spaces, control characters and the specials of RFC 5322 (section 3.2.3). */
const EMAIL = /^[^\s\p{Cc}()<>[\]:;@\\,"]+@[^\s\p{Cc}()<>[\]:;@\\,"]+$/u;

/** A host with a dot, as it is typed: browsers make an address of `https://not a url` and of `https://@handle` too. */
const WEBSITE = /^https?:\/\/[^\s/?#@%]+\.[^\s/?#@%]+([/?#]\S*)?$/i;

/**
 * What is wrong with a draft, by field; empty when nothing is. The text must say something, all else may be empty.
 *
 * @param requiredFields what must say something here besides
 */
export const validateDraft = (
  { body: { source }, author: { name, email = '', url = '' } }: CommentDraft,
  requiredFields: readonly DraftField[] = [],
): FieldFaults => {
  const values: Readonly<Record<DraftField, string>> = { body: source, name, email, url };
  const faults: Partial<Record<DraftField, FieldFault>> = {};
  for (const field of ['body', ...requiredFields] as const) if (isBlank(values[field])) faults[field] = 'required';
  if (email && !EMAIL.test(email)) faults.email = 'malformed';
  // A longer one is refused below; looking at it would take as long as its length squared.
  if (url && url.length <= DRAFT_LIMITS.url && !(WEBSITE.test(url) && webAddress(url))) faults.url = 'malformed';
  for (const field of Object.keys(values) as DraftField[])
    if (values[field].length > DRAFT_LIMITS[field]) faults[field] = 'too-long';
  return faults;
};

/** @throws AfterwordError `invalid`, naming the fields */
export const checkDraft = (draft: CommentDraft): void => {
  const fields = validateDraft(draft);
  const names = Object.keys(fields).join(', ');
  if (names) throw new AfterwordError('invalid', `Not acceptable: ${names}.`, { fields });
};

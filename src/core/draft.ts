// What a reader is about to send, and what makes it acceptable. The same check runs in the form, in every store and in
// the server, so a reader hears of a fault before anything is sent.
import { AfterwordError, type DraftField, type FieldFault, type FieldFaults } from './errors.js';
import type { CommentBody, CommentId } from './records.js';
import { webAddress } from './url.js';

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
  readonly signs?: {
    /** What stood in a field that nobody sees. */
    readonly trap?: string;
    /** How long ago the form was first touched. */
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

/** The pattern of HTML's `<input type=email>`. */
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

/** What is wrong with a draft, by field; empty when nothing is. The name may be empty, the text may not. */
export const faultsOf = ({ body, author }: CommentDraft): FieldFaults => {
  const values = { body: body.source, name: author.name, email: author.email, url: author.url };
  const faults: Partial<Record<DraftField, FieldFault>> = {};
  if (!body.source.trim()) faults.body = 'required';
  if (author.email && !EMAIL.test(author.email)) faults.email = 'malformed';
  if (author.url && !webAddress(author.url)) faults.url = 'malformed';
  for (const field of Object.keys(DRAFT_LIMITS) as DraftField[])
    if ((values[field]?.length ?? 0) > DRAFT_LIMITS[field]) faults[field] = 'too-long';
  return faults;
};

/** @throws AfterwordError `invalid`, naming the fields */
export const checkDraft = (draft: CommentDraft): void => {
  const fields = faultsOf(draft);
  const names = Object.keys(fields);
  if (names.length)
    throw new AfterwordError('invalid', `The draft's ${names.join(' and ')} cannot be accepted.`, {
      fields,
    });
};

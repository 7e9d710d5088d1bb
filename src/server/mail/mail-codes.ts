// The codes of links in mails. One that decides or confirms works once and for some days, for one act alone; the store keeps its hash.
// One that ends mails works as long as there are mails, so it is not stored: it is signed with a secret of the store.
import { digest } from '../digest.js';
import { hashOf } from '../moderators/secrets.js';
import { DAY } from '../durations.js';

/** What a link in a mail to a moderator does to a comment. */
export const MAIL_ACTIONS = ['approve', 'spam', 'remove'] as const;
export type MailAction = (typeof MAIL_ACTIONS)[number];

/** Milliseconds in which a link that decides about a comment works. */
export const DECISION_TIME = 7 * DAY;
/** Milliseconds in which a reader can confirm that they want mails. */
export const CONFIRMATION_TIME = 7 * DAY;

export const decisionHash = (code: string): Promise<string> => hashOf('mail-decision', code);
export const confirmationHash = (code: string): Promise<string> => hashOf('mail-confirmation', code);

/** Whose mails a link ends. */
export interface Leaving {
  /** The subscriber's id. */
  readonly subscriber: string;
  /** The hash of the discussion that the mail was about. */
  readonly discussionHash: string;
}

const SIGNED = /^([\w-]{8,64})\.([\w-]{22})\.([\w-]{43})$/;

export const discussionHashOf = async (discussion: string): Promise<string> =>
  (await digest(`discussion ${discussion}`)).slice(0, 22);

const signature = async (secret: string, { subscriber, discussionHash }: Leaving): Promise<string> => {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(`leave ${subscriber} ${discussionHash}`));
  return await digest(new Uint8Array(signed));
};

export const leaveCodeOf = async (secret: string, leaving: Leaving): Promise<string> =>
  `${leaving.subscriber}.${leaving.discussionHash}.${await signature(secret, leaving)}`;

/** What a code means; `undefined` if this store did not make it. */
export const readLeaveCode = async (secret: string, code: string): Promise<Leaving | undefined> => {
  const [, subscriber, discussionHash, signed] = SIGNED.exec(code) ?? [];
  if (subscriber === undefined || discussionHash === undefined || signed === undefined) return undefined;
  const leaving = { subscriber, discussionHash };
  // Digests are compared: how long that takes says nothing about the signature.
  return (await digest(await signature(secret, leaving))) === (await digest(signed)) ? leaving : undefined;
};

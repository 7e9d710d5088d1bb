// Identifies who makes a request. A guest is identified by a secret, of which the server keeps only the hash. A signed-in reader
// sends a token of the site's own login, which a TokenReader (jwt.ts) verifies.
import type { Caller } from '../core/caller.js';
import { DRAFT_LIMITS, EMAIL } from '../core/draft.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentAuthor } from '../core/records.js';
import { digest } from './digest.js';
import type { SignedInSession } from './moderators/signed-in-session.js';

/** Who a token says its bearer is. */
export interface SignedIn {
  readonly author: CommentAuthor & { readonly id: string };
  readonly moderates: boolean;
  /** Their e-mail address, if the token says that it is theirs. Readers never see it. */
  readonly email?: string | undefined;
  /** When the token expires, milliseconds since 1970. Streams that were opened with it end then. */
  readonly expires?: number | undefined;
}

/** Verifies a token. Throws an AfterwordError `unauthorized` that says why the token is invalid. */
export type TokenReader = (token: string) => Promise<SignedIn>;

export interface Identity extends Pick<Caller, 'key' | 'author' | 'email' | 'moderates'> {
  readonly expires?: number | undefined;
  /** The session of a moderator who signed in by a link. */
  readonly session?: SignedInSession | undefined;
}

const SHORTEST_SECRET = 32;
const LONGEST_SECRET = 200;

const unauthorized = (message: string): AfterwordError => new AfterwordError('unauthorized', message);

/**
 * Who makes a request; `undefined` if the request does not say. A reading request with an invalid or expired sign-in counts as
 * anonymous: it may read what everyone may read. A writing request with one is refused.
 *
 * @throws AfterwordError `unauthorized`
 */
export const identify = async (
  authorization: string | null,
  readToken: TokenReader | undefined,
  isReading: boolean,
): Promise<Identity | undefined> => {
  if (authorization === null) return undefined;
  const [, scheme = '', value = ''] = /^([!-~]+) +([!-~]+)$/.exec(authorization) ?? [];
  if (scheme.toLowerCase() === 'bearer') {
    try {
      return await bearer(value, readToken);
    } catch (error) {
      if (isReading && error instanceof AfterwordError && error.code === 'unauthorized') return undefined;
      throw error;
    }
  }
  if (scheme.toLowerCase() !== 'guest') throw unauthorized('Authorize with "Bearer", a token, or "Guest", a secret.');
  if (value.length < SHORTEST_SECRET || value.length > LONGEST_SECRET)
    throw unauthorized(`A guest’s secret has ${SHORTEST_SECRET} to ${LONGEST_SECRET} random characters.`);
  return { key: `guest ${await digest(value)}` };
};

const bearer = async (token: string, readToken: TokenReader | undefined): Promise<Identity> => {
  if (!readToken) throw unauthorized('This server knows no sign-in: it was given no key for tokens.');
  const { author, moderates, email, expires } = await readToken(token);
  const isValid = email !== undefined && email.length <= DRAFT_LIMITS.email && EMAIL.test(email);
  return {
    key: `user ${author.id}`,
    author: bounded(author),
    ...(isValid && { email }),
    moderates,
    expires,
  };
};

/** The limits of a guest's fields hold for signed-in readers too. A longer name is cut, because the reader cannot change it here. */
const bounded = ({ name, url, avatar, ...rest }: SignedIn['author']): CommentAuthor => ({
  ...rest,
  name: name.slice(0, DRAFT_LIMITS.name).replace(/\p{Cs}$/u, ''),
  ...(url && url.length <= DRAFT_LIMITS.url && { url }),
  ...(avatar && avatar.length <= DRAFT_LIMITS.url && { avatar }),
});

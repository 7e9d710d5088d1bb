// Who is who. A guest is whoever holds a secret: the server keeps only its hash, and nothing else identifies them. A
// signed-in reader shows a token of the site's own login, which a TokenReader (jwt.ts) makes sure of.
import type { Caller } from '../core/caller.js';
import { DRAFT_LIMITS } from '../core/draft.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentAuthor } from '../core/records.js';
import { digest } from './digest.js';

/** Who a token says its bearer is. */
export interface SignedIn {
  readonly author: CommentAuthor & { readonly id: string };
  readonly moderates: boolean;
  /** When the token ends, milliseconds since 1970: what it opened ends then too. */
  readonly expires?: number | undefined;
}

/** Makes sure of a token. Throws an AfterwordError `unauthorized` that says why it does not hold. */
export type TokenReader = (token: string) => Promise<SignedIn>;

export interface Identity extends Pick<Caller, 'key' | 'author' | 'moderates'> {
  readonly expires?: number | undefined;
}

const SHORTEST_SECRET = 32;
const LONGEST_SECRET = 200;

const unauthorized = (message: string): AfterwordError => new AfterwordError('unauthorized', message);

/**
 * Who makes a request; `undefined` for someone who does not say. A reader whose sign-in does not hold, or not any more, is
 * nobody: what everyone may read they may read too. They hear of it when they write.
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
  const { author, moderates, expires } = await readToken(token);
  return { key: `user ${author.id}`, author: bounded(author), moderates, expires };
};

/** A signed-in reader says no more of themselves than a guest may. A longer name is cut, as a reader cannot change it here. */
const bounded = ({ name, url, avatar, ...rest }: SignedIn['author']): CommentAuthor => ({
  ...rest,
  name: name.slice(0, DRAFT_LIMITS.name).replace(/\p{Cs}$/u, ''),
  ...(url && url.length <= DRAFT_LIMITS.url && { url }),
  ...(avatar && avatar.length <= DRAFT_LIMITS.url && { avatar }),
});

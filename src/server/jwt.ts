// Signed-in readers: the site's own login, told by a JWT (RFC 7519) that `jose` makes sure of. The claims are those of OpenID
// Connect: `sub`, `name`, `picture`, `website`, and `role`.
import type * as jose from 'jose';
import { AfterwordError } from '../core/errors.js';
import { webAddress } from '../core/url.js';
import { AUTHOR_ROLES, wordIn } from '../core/vocabulary.js';
import type { SignedIn, TokenReader } from './callers.js';
import { checkKeyAddress, remoteKeySet } from './jwks.js';

export interface JwtOptions {
  /**
   * What tokens are signed with: a secret for HS256 (32 characters or more), a public key in PEM (`-----BEGIN PUBLIC KEY-----`),
   * or the address of a JWKS (`https://login.example/.well-known/jwks.json`; `http:` only on this machine).
   */
  readonly key: string;
  /** What `aud` must name. Without it a token made for another site with the same key would do. */
  readonly audience?: string;
  /** What `iss` must be. */
  readonly issuer?: string;
  /** Seconds by which clocks may differ. Default 30. */
  readonly clockTolerance?: number;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
}

const SHORTEST_SECRET = 32;
const LONGEST_SUBJECT = 255;
const PUBLIC_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

type Jose = typeof jose;
type Verify = (token: string) => Promise<jose.JWTVerifyResult>;

export interface JwtReader extends TokenReader {
  /**
   * Makes sure of the key, which a server does when it starts: otherwise an invalid key is only found with the first token.
   * Keys at an address are asked for with the first token all the same.
   *
   * @throws TypeError for an invalid key; AfterwordError `unavailable` where `jose` is not installed
   */
  ready(): Promise<void>;
}

/**
 * Reads tokens that hold to these options.
 *
 * @throws TypeError for keys at an address that is not https:, except on this machine
 */
export const jwtReader = (options: JwtOptions): JwtReader => {
  const { clockTolerance = 30 } = options;
  if (webAddress(options.key)) checkKeyAddress(options.key);
  let verifying: Promise<Verify> | undefined;
  const verifier = (): Promise<Verify> => (verifying ??= verifierOf(options));
  const read: TokenReader = async (token) => {
    const verify = await verifier();
    try {
      const { payload } = await verify(token);
      return { ...signedInAs(payload), expires: (payload.exp! + clockTolerance) * 1000 };
    } catch (cause) {
      if (cause instanceof AfterwordError) throw cause;
      // What is no fault that jose finds in a token says nothing of the token.
      const { code = '' } = cause as { code?: string };
      if (!code.startsWith('ERR_J'))
        throw new AfterwordError('unavailable', 'Sign-ins cannot be checked at the moment.', { cause });
      throw unauthorized('This sign-in does not hold, or not any more.', cause);
    }
  };
  return Object.assign(read, { ready: async () => void (await verifier()) });
};

const unauthorized = (message: string, cause?: unknown): AfterwordError =>
  new AfterwordError('unauthorized', message, cause === undefined ? {} : { cause });

const load = async (): Promise<Jose> => {
  try {
    return await import('jose');
  } catch (cause) {
    throw new AfterwordError('unavailable', 'Signed-in readers need a package: npm install jose', { cause });
  }
};

const verifierOf = async ({ key, audience, issuer, clockTolerance = 30, now }: JwtOptions): Promise<Verify> => {
  const jose = await load();
  const { decodeProtectedHeader, jwtVerify } = jose;
  const checks = {
    clockTolerance,
    // A token that never ends is no sign-in.
    requiredClaims: ['sub', 'exp'],
    ...(audience !== undefined && { audience }),
    ...(issuer !== undefined && { issuer }),
  };
  const at = () => (now ? { currentDate: new Date(now()) } : {});
  if (webAddress(key)) {
    const keys = remoteKeySet({ address: key, now }, jose);
    return (token) => jwtVerify(token, keys, { ...checks, ...at(), algorithms: PUBLIC_ALGORITHMS });
  }
  if (key.includes('-----BEGIN')) {
    const keys = await keysIn(key, jose);
    return async (token) => {
      const { alg = '' } = decodeProtectedHeader(token);
      const publicKey = keys.get(alg);
      if (!publicKey) throw unauthorized(`${alg} is no algorithm of this public key.`);
      return await jwtVerify(token, publicKey, { ...checks, ...at(), algorithms: [alg] });
    };
  }
  checkSecret(key);
  const secret = new TextEncoder().encode(key);
  return (token) => jwtVerify(token, secret, { ...checks, ...at(), algorithms: ['HS256'] });
};

/** A public key, for each algorithm that it suits. */
const keysIn = async (pem: string, { importSPKI }: Jose): Promise<ReadonlyMap<string, jose.CryptoKey>> => {
  const keys = new Map<string, jose.CryptoKey>();
  let cause: unknown;
  for (const algorithm of PUBLIC_ALGORITHMS)
    try {
      keys.set(algorithm, await importSPKI(pem, algorithm));
    } catch (error) {
      cause = error;
    }
  if (keys.size) return keys;
  throw new TypeError(
    'This is no key that tokens can be checked with: a public one begins with -----BEGIN PUBLIC KEY-----.',
    { cause },
  );
};

/** @throws TypeError for a secret that can be guessed */
export const checkSecret = (key: string): void => {
  if (webAddress(key) || key.includes('-----BEGIN') || key.length >= SHORTEST_SECRET) return;
  throw new TypeError(
    `A secret for tokens has ${SHORTEST_SECRET} characters or more: openssl rand -base64 32 makes one.`,
  );
};

const text = (claim: unknown): string | undefined => (typeof claim === 'string' && claim !== '' ? claim : undefined);

const signedInAs = (claims: Readonly<Record<string, unknown>>): SignedIn => {
  const id = text(claims['sub']);
  if (!id) throw unauthorized('The token’s "sub" names nobody.');
  // OpenID Connect allows 255 ASCII characters; it is part of keys in the store.
  if (new TextEncoder().encode(id).byteLength > LONGEST_SUBJECT)
    throw unauthorized(`The token’s "sub" has more than ${LONGEST_SUBJECT} bytes.`);
  const url = webAddress(text(claims['website']) ?? text(claims['url']));
  const avatar = webAddress(text(claims['picture']) ?? text(claims['avatar']));
  const role = wordIn(AUTHOR_ROLES, claims['role']);
  return {
    author: {
      id,
      name: text(claims['name']) ?? text(claims['preferred_username']) ?? '',
      ...(url && { url }),
      ...(avatar && { avatar }),
      ...(role && { role }),
    },
    moderates: role === 'moderator',
  };
};

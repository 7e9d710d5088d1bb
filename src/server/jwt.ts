// Reads the tokens of signed-in readers: JWTs (RFC 7519) of the site's own login, verified by `jose`. The claims are those of OpenID
// Connect (`sub`, `name`, `picture`, `website`) and `role`.
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
   * Checks the key, so that a server can report an invalid key when it starts and not with the first token. Keys at an address are
   * still read with the first token only.
   *
   * @throws TypeError for an invalid key; AfterwordError `unavailable` where `jose` is not installed
   */
  ready(): Promise<void>;
}

/**
 * Makes a reader of tokens with these options.
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
      // Other errors than those of jose do not mean that the token is invalid.
      const { code = '' } = cause as { code?: string };
      if (!code.startsWith('ERR_J'))
        throw new AfterwordError('unavailable', 'Sign-ins cannot be checked at the moment.', { cause });
      throw unauthorized('This sign-in is invalid or has expired.', cause);
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
    // A token must expire.
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
      if (!publicKey) throw unauthorized(`The algorithm ${alg} does not fit this public key.`);
      return await jwtVerify(token, publicKey, { ...checks, ...at(), algorithms: [alg] });
    };
  }
  checkSecret(key);
  const secret = new TextEncoder().encode(key);
  return (token) => jwtVerify(token, secret, { ...checks, ...at(), algorithms: ['HS256'] });
};

/** A public key as imported for each algorithm that it can be used with. */
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
    'This key cannot be used to verify tokens: a public key begins with -----BEGIN PUBLIC KEY-----.',
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
  if (!id) throw unauthorized('The token’s "sub" is missing or empty.');
  // OpenID Connect allows 255 ASCII characters. The subject is part of keys in the store.
  if (new TextEncoder().encode(id).byteLength > LONGEST_SUBJECT)
    throw unauthorized(`The token’s "sub" has more than ${LONGEST_SUBJECT} bytes.`);
  const url = webAddress(text(claims['website']) ?? text(claims['url']));
  const avatar = webAddress(text(claims['picture']) ?? text(claims['avatar']));
  const role = wordIn(AUTHOR_ROLES, claims['role']);
  const email = claims['email_verified'] === false ? undefined : text(claims['email']);
  return {
    author: {
      id,
      name: text(claims['name']) ?? text(claims['preferred_username']) ?? '',
      ...(url && { url }),
      ...(avatar && { avatar }),
      ...(role && { role }),
    },
    ...(email !== undefined && { email }),
    moderates: role === 'moderator',
  };
};

// Signed-in readers: the site's own login, told by a JWT (RFC 7519) that `jose` makes sure of. The claims are those of OpenID
// Connect: `sub`, `name`, `picture`, `website`, and `role`.
import type * as jose from 'jose';
import { AfterwordError } from '../core/errors.js';
import { webAddress } from '../core/url.js';
import type { SignedIn, TokenReader } from './callers.js';

export interface JwtOptions {
  /**
   * What tokens are signed with: a secret for HS256 (32 characters or more), a public key in PEM (`-----BEGIN PUBLIC KEY-----`),
   * or the address of a JWKS (`https://login.example/.well-known/jwks.json`).
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
const PUBLIC_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

type Jose = typeof jose;
type Verify = (token: string) => Promise<jose.JWTVerifyResult>;

/** Reads tokens that hold to these options. Refuses a key that is none at the first token. */
export const jwtReader = (options: JwtOptions): TokenReader => {
  let verifying: Promise<Verify> | undefined;
  return async (token) => {
    const verify = await (verifying ??= verifierOf(options));
    try {
      const { payload } = await verify(token);
      return signedInAs(payload);
    } catch (cause) {
      // The keys could not be had: that says nothing of the token.
      const { code = '' } = cause as { code?: string };
      if (!(cause instanceof AfterwordError) && (!code.startsWith('ERR_J') || code === 'ERR_JWKS_TIMEOUT'))
        throw new AfterwordError('unavailable', 'Sign-ins cannot be checked at the moment.', { cause });
      throw unauthorized('This sign-in does not hold, or not any more.', cause);
    }
  };
};

const unauthorized = (message: string, cause?: unknown): AfterwordError =>
  new AfterwordError('unauthorized', message, cause === undefined ? {} : { cause });

const load = async (): Promise<Jose> => {
  try {
    return await import('jose');
  } catch (cause) {
    throw new Error('Signed-in readers need a package: npm install jose', { cause });
  }
};

const verifierOf = async ({ key, audience, issuer, clockTolerance = 30, now }: JwtOptions): Promise<Verify> => {
  const { createRemoteJWKSet, decodeProtectedHeader, importSPKI, jwtVerify } = await load();
  const checks = {
    clockTolerance,
    // A token that never ends is no sign-in.
    requiredClaims: ['sub', 'exp'],
    ...(audience !== undefined && { audience }),
    ...(issuer !== undefined && { issuer }),
  };
  const at = () => (now ? { currentDate: new Date(now()) } : {});
  if (webAddress(key)) {
    const keys = createRemoteJWKSet(new URL(key));
    return (token) => jwtVerify(token, keys, { ...checks, ...at(), algorithms: PUBLIC_ALGORITHMS });
  }
  if (key.includes('-----BEGIN')) {
    return async (token) => {
      const { alg = '' } = decodeProtectedHeader(token);
      if (!PUBLIC_ALGORITHMS.includes(alg)) throw unauthorized(`${alg} is no algorithm of a public key.`);
      const publicKey = await importSPKI(key, alg);
      return await jwtVerify(token, publicKey, { ...checks, ...at(), algorithms: [alg] });
    };
  }
  checkSecret(key);
  const secret = new TextEncoder().encode(key);
  return (token) => jwtVerify(token, secret, { ...checks, ...at(), algorithms: ['HS256'] });
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
  const url = webAddress(text(claims['website']) ?? text(claims['url']));
  const avatar = webAddress(text(claims['picture']) ?? text(claims['avatar']));
  const role = claims['role'] === 'moderator' || claims['role'] === 'author' ? claims['role'] : undefined;
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

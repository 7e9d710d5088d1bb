// Makes challenges and verifies proofs, by the package altcha-lib. A challenge is signed with a secret that all servers over one store
// share, and is for one reader and one discussion, for ten minutes. Its counter is known to the server, so nobody computes longer than
// the challenge says, and to verify a proof takes two signatures and no key.
import type * as Altcha from 'altcha-lib';
import type { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { AfterwordError } from '../../core/errors.js';
import { type Proof, PROOF_ALGORITHM, type ProofChallenge } from '../../protocol/proof.js';

type Library = Pick<typeof Altcha, 'createChallenge' | 'verifySolution' | 'randomInt'> & {
  readonly deriveKey: typeof deriveKey;
};

/** Milliseconds for which a challenge can be answered. */
export const CHALLENGE_LIFE = 10 * 60_000;
/** The iterations of one key: about a millisecond of a computer. */
const COST = 5000;
/** How many keys a reader derives, at difficulty 1: from the first to the second number, on average a hundred. */
const KEYS = [50, 150] as const;

/** What a challenge is for. */
export interface Purpose {
  readonly secret: string;
  /** Who answers it, and where: a text that the page cannot choose. */
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

let loading: Promise<Library> | undefined;

const library = (): Promise<Library> => {
  loading ??= Promise.all([import('altcha-lib'), import('altcha-lib/algorithms/web/pbkdf2')]).then(
    ([altcha, algorithm]) => ({ ...altcha, deriveKey: algorithm.deriveKey }),
    (cause: unknown) => {
      loading = undefined;
      throw new AfterwordError('unavailable', 'A proof of work needs a package: npm install altcha-lib', { cause });
    },
  );
  return loading;
};

const secretsOf = (secret: string) => ({ hmacSignatureSecret: secret, hmacKeySignatureSecret: `key ${secret}` });

/** @param difficulty how many times as many keys as usual */
export const makeChallenge = async (
  { secret, audience, now }: Purpose,
  difficulty: number,
): Promise<ProofChallenge> => {
  const { createChallenge, deriveKey: derive, randomInt } = await library();
  const [least, most] = KEYS.map((keys) => Math.round(keys * difficulty)) as [number, number];
  // Not the library's own expiry, which goes by another clock than the server's.
  const data = { audience, expires: Math.trunc(now) + CHALLENGE_LIFE };
  const { parameters, signature } = await createChallenge({
    algorithm: PROOF_ALGORITHM,
    cost: COST,
    counter: randomInt(most, least),
    deriveKey: derive,
    data,
    ...secretsOf(secret),
  });
  return { parameters: { ...parameters, keyLength: parameters.keyLength ?? 32 }, signature: signature! };
};

/** @returns the name of the challenge, by which it is used only once; `undefined` if the proof is invalid */
export const verifyProof = async (text: string, { secret, audience, now }: Purpose): Promise<string | undefined> => {
  const { verifySolution, deriveKey: derive } = await library();
  try {
    const { challenge, solution } = proofIn(text);
    const { data, keySignature, nonce } = challenge.parameters as {
      data?: { readonly audience?: unknown; readonly expires?: unknown };
      keySignature?: unknown;
      nonce: string;
    };
    if (data?.audience !== audience || !((data.expires as number) > now) || typeof keySignature !== 'string')
      return undefined;
    const { verified } = await verifySolution({ challenge, solution, deriveKey: derive, ...secretsOf(secret) });
    return verified ? nonce : undefined;
  } catch {
    // Not base64, not JSON, not of this shape.
    return undefined;
  }
};

const proofIn = (text: string): Proof => JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/'))) as Proof;

// Solves the challenge of a server that wants a proof of work with a comment, and sends the comment again with the proof. Loaded when a
// server asks for one. The browser's own cryptography derives the keys, beside the page's thread. So no worker is needed, which a strict
// content policy (Trusted Types) would refuse, and which would have to come from the page's own origin.
import type { CallOptions } from '../core/call-options.js';
import { AfterwordError, throwIfAborted } from '../core/errors.js';
import type { Problem } from '../protocol/problem.js';
import { PROOF_ALGORITHM, type Proof, type ProofChallenge } from '../protocol/proof.js';
import { deriveKey } from './http-proof-key.js';

/** How many challenges are solved for one attempt to send. A challenge can become too old while a device sleeps. */
const MOST_CHALLENGES = 3;
/** Keys that are derived at a time. */
const AT_A_TIME = 4;
/** A server that wants more is not obeyed: keys, and iterations of all of them. */
const MOST_KEYS = 20_000;
const MOST_ITERATIONS = 100_000_000;

const challengeIn = ({ cause }: AfterwordError): ProofChallenge | undefined =>
  (cause as Problem | undefined)?.challenge;

const bytesOf = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @throws AfterwordError `aborted`, and `unavailable` if the challenge asks too much */
export const solve = async (challenge: ProofChallenge, signal?: AbortSignal): Promise<Proof> => {
  const { algorithm, cost, nonce, salt, keyLength, keyPrefix } = challenge.parameters;
  const [start, saltBytes] = [bytesOf(nonce), new Uint8Array(bytesOf(salt))];
  const most = algorithm === PROOF_ALGORITHM ? Math.min(MOST_KEYS, Math.floor(MOST_ITERATIONS / cost)) : 0;
  const keyOf = async (counter: number): Promise<Proof['solution'] | undefined> => {
    const password = new Uint8Array([...start, 0, 0, 0, 0]);
    new DataView(password.buffer).setUint32(start.length, counter);
    const derivedKey = hexOf(await deriveKey(password, saltBytes, cost, keyLength));
    return derivedKey.startsWith(keyPrefix) ? { counter, derivedKey } : undefined;
  };
  for (let counter = 0; counter < most; counter += AT_A_TIME) {
    throwIfAborted(signal);
    const keys = await Promise.all(Array.from({ length: AT_A_TIME }, (_, index) => keyOf(counter + index)));
    const solution = keys.find(Boolean);
    if (solution) return { challenge, solution };
  }
  throw new AfterwordError('unavailable', 'The challenge of the server is too hard.');
};

/**
 * Sends a comment with a proof.
 *
 * @param refusal the error that has the challenge
 */
export const prove = async <Added>(
  refusal: AfterwordError,
  add: (proof: string) => Promise<Added>,
  call?: CallOptions,
): Promise<Added> => {
  let error = refusal;
  for (let left = MOST_CHALLENGES; left > 0; left -= 1) {
    const proof = await solve(challengeIn(error)!, call?.signal);
    const text = btoa(JSON.stringify(proof)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    try {
      return await add(text);
    } catch (thrown) {
      error = thrown as AfterwordError;
      if (!challengeIn(error)) break;
    }
  }
  throw error;
};

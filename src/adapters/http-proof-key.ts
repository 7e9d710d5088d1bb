// Derives a key by PBKDF2 with HMAC and SHA-256 (RFC 8018). Pages that did not come by https have no cryptography of the browser. There
// a library computes the keys, one after another, and the page's other work goes on between two keys, and within one that takes long.
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** The key as it is computed without the browser's cryptography. */
export const computeKey = (password: Uint8Array, salt: Uint8Array, cost: number, length: number): Promise<Uint8Array> =>
  pbkdf2Async(sha256, password, salt, { c: cost, dkLen: length });

/** Lets the page do what waits. Timers would take a second each while the page is hidden. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(0);
  });

/** Computations that wait for each other. */
let last: Promise<unknown> = Promise.resolve();

const inTurn = <Result>(compute: () => Promise<Result>): Promise<Result> => {
  const done = last.then(pause).then(compute);
  last = done.catch(() => {});
  return done;
};

/** @param length bytes */
export const deriveKey = async (
  password: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  cost: number,
  length: number,
): Promise<Uint8Array> => {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return inTurn(() => computeKey(password, salt, cost, length));
  const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: cost };
  return new Uint8Array(await subtle.deriveBits(how, key, length * 8));
};

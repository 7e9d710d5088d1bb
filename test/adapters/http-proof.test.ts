// A server that wants a proof of work, as the http adapter meets it: it solves the challenge and sends the comment again, also where the
// browser has no cryptography; and it neither goes on for ever nor does more than can be asked of a reader.
import { expect } from 'chai';
import { httpAdapter } from '../../src/adapters/http.js';
import { solve } from '../../src/adapters/http-proof.js';
import { computeKey, deriveKey } from '../../src/adapters/http-proof-key.js';
import type { AfterwordError } from '../../src/core/errors.js';
import { PROBLEM_TYPE } from '../../src/protocol/problem.js';
import type { Proof, ProofChallenge } from '../../src/protocol/proof.js';

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A challenge with a known counter, as a server makes it. */
const challengeWith = async (counter: number, cost = 10): Promise<ProofChallenge> => {
  const nonce = crypto.getRandomValues(new Uint8Array(16));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await deriveKey(new Uint8Array([...nonce, 0, 0, counter >> 8, counter & 255]), salt, cost, 32);
  const parameters = {
    algorithm: 'PBKDF2/SHA-256',
    cost,
    nonce: hexOf(nonce),
    salt: hexOf(salt),
    keyLength: 32,
    keyPrefix: hexOf(key).slice(0, 32),
  };
  return { parameters, signature: 'signed' };
};

const draft = {
  id: 'a',
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: 'Hello' },
} as const;

const answer = (status: number, value: unknown): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': status < 300 ? 'application/json' : PROBLEM_TYPE },
  });

/** An adapter before a server that answers with these challenges, one after another, until there is a proof for `accepts`. */
const adapterBefore = (challenges: readonly ProofChallenge[], accepts: number) => {
  const proofs: (Proof | undefined)[] = [];
  const adapter = httpAdapter({
    url: 'https://comments.example',
    secret: { get: () => 's'.repeat(32), set() {} },
    async fetch(url) {
      const proof = new URL(String(url)).searchParams.get('proof');
      const given =
        proof === null ? undefined : (JSON.parse(atob(proof.replaceAll('-', '+').replaceAll('_', '/'))) as Proof);
      proofs.push(given);
      if (proofs.length > accepts) return answer(201, { id: 'a' });
      const challenge = challenges[(proofs.length - 1) % challenges.length];
      return answer(428, { status: 428, code: 'unavailable', detail: 'Solve it.', challenge });
    },
  });
  return { adapter, proofs };
};

const failureOf = (work: Promise<unknown>): Promise<AfterwordError> =>
  work.then(
    () => expect.fail('it succeeded'),
    (error: AfterwordError) => error,
  );

describe('a proof of work', () => {
  it('is sent with the comment, after the challenge is solved', async () => {
    const challenge = await challengeWith(70);
    const { adapter, proofs } = adapterBefore([challenge], 1);
    expect(await adapter.add('d', draft)).to.deep.equal({ id: 'a' });
    expect(proofs).to.have.length(2);
    expect(proofs[0]).to.equal(undefined);
    expect(proofs[1]?.challenge).to.deep.equal(challenge);
    expect(proofs[1]?.solution.counter).to.equal(70);
    expect(proofs[1]?.solution.derivedKey.startsWith(challenge.parameters.keyPrefix)).to.equal(true);
  });

  it('is made anew for another challenge, as when the first is too old, but not without end', async () => {
    const challenges = [await challengeWith(1), await challengeWith(2)];
    const { adapter, proofs } = adapterBefore(challenges, 2);
    await adapter.add('d', draft);
    expect(proofs.map((proof) => proof?.solution.counter)).to.deep.equal([undefined, 1, 2]);
    const endless = adapterBefore(challenges, Infinity);
    expect((await failureOf(endless.adapter.add('d', draft))).code).to.equal('unavailable');
    expect(endless.proofs).to.have.length(4);
  });

  it('ends when the reader takes the comment back', async () => {
    const ending = new AbortController();
    const { adapter, proofs } = adapterBefore([await challengeWith(60_000, 1)], 1);
    const failure = failureOf(adapter.add('d', draft, { signal: ending.signal }));
    setTimeout(() => ending.abort());
    expect((await failure).code).to.equal('aborted');
    expect(proofs).to.have.length(1);
  });

  it('is refused if it would take too much work, or another algorithm', async () => {
    const { parameters, signature } = await challengeWith(1);
    for (const more of [{ cost: 200_000_000 }, { algorithm: 'SCRYPT' }]) {
      const failure = await failureOf(solve({ parameters: { ...parameters, ...more }, signature }));
      expect(failure.code).to.equal('unavailable');
    }
  });

  it('has the same key without the browser’s cryptography', async () => {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    for (const length of [1, 20, 64]) {
      const password = crypto.getRandomValues(new Uint8Array(length));
      expect(await computeKey(password, salt, 300, 32)).to.deep.equal(await deriveKey(password, salt, 300, 32));
    }
  });

  it('is found where the browser has no cryptography', async () => {
    const challenge = await challengeWith(9);
    const real = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', { ...real, get: () => undefined });
    try {
      expect((await solve(challenge)).solution.counter).to.equal(9);
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', real);
    }
  });
});

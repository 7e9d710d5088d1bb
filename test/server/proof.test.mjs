// Proofs of work: who is asked for one, that a proof counts once, for one reader and one discussion and not for long, on every server over
// the same store; and that nothing forged counts.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { computeKey, deriveKey } from '../../src/adapters/http-proof-key.js';
import { solve } from '../../src/adapters/http-proof.js';
import { createHandler } from '../../src/server/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { noPostgres, Postgres } from '../support/postgres.mjs';

const HOME = 'https://comments.example';
const MINUTE = 60_000;
const guest = (name) => `Guest ${name.padEnd(32, '-')}`;
const many = { count: 1e9, window: MINUTE };

const draft = (more = {}) => ({
  id: crypto.randomUUID(),
  parent: null,
  author: { name: 'Ada' },
  body: { format: 'text', source: `Hello ${crypto.randomUUID()}` },
  spamSignals: { seconds: 60 },
  ...more,
});
const withLinks = (more) =>
  draft({
    body: { format: 'text', source: `https://a.example https://b.example https://c.example ${Math.random()}` },
    ...more,
  });

const textOf = (proof) => Buffer.from(JSON.stringify(proof)).toString('base64url');

const serverWith = ({ policy = {}, ...options } = {}) => {
  const adapter = options.adapter ?? memoryAdapter();
  const rates = { readerRateLimit: many, addressRateLimit: many };
  const handler = createHandler({ adapter, policy: { ...rates, ...policy }, ...options });
  const post = async (body, { who = guest('ada'), proof, discussion = 'd' } = {}) => {
    const query = new URLSearchParams({ discussion, ...(proof !== undefined && { proof }) });
    const response = await handler(
      new Request(`${HOME}/comments?${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(who && { authorization: who }) },
        body: JSON.stringify(body),
      }),
    );
    return { status: response.status, answer: await response.json() };
  };
  return { adapter, post };
};

/** The proof for what a server asks with a draft. */
const proofFor = async (post, body, options) => {
  const { status, answer } = await post(body, options);
  assert.equal(status, 428);
  return await solve(answer.challenge);
};

test('always: a guest’s comment needs a proof, one of a signed-in reader or a moderator needs none', async () => {
  const readToken = async (token) => ({ author: { id: token, name: token }, moderates: token === 'moderator' });
  const { adapter, post } = serverWith({ policy: { proof: 'always' }, readToken });
  for (const token of ['reader', 'moderator'])
    assert.equal((await post(draft(), { who: `Bearer ${token}` })).status, 201);
  const body = draft();
  const refused = await post(body);
  assert.deepEqual([refused.status, refused.answer.code, refused.answer.status], [428, 'unavailable', 428]);
  const proof = textOf(await solve(refused.answer.challenge));
  assert.equal((await post(body, { proof })).status, 201);
  assert.equal((await adapter.list('d')).total, 3);
  assert.equal((await post(draft(), { who: '' })).status, 428, 'nor does somebody without a name');
});

test('suspicious: only what a rule finds something about needs a proof, or everything while very much is written', async () => {
  let time = Date.UTC(2026, 0, 1);
  const { post } = serverWith({ policy: { proof: 'suspicious', hold: 'everything' }, now: () => time });
  assert.equal((await post(draft())).status, 201);
  assert.equal((await post(withLinks())).status, 428);
  assert.equal((await post(draft({ spamSignals: { honeypot: 'x', seconds: 60 } }))).status, 428);
  for (let count = 3; count < 60; count += 1) assert.equal((await post(draft())).status, 201);
  assert.equal((await post(draft())).status, 428);
  time += 2 * MINUTE;
  assert.equal((await post(draft())).status, 201);
});

test('a proof takes more work the more is written, within a bound', async () => {
  const { post } = serverWith({ policy: { proof: 'always' }, now: () => Date.UTC(2026, 0, 1) });
  const counterOf = async () => (await proofFor(post, draft())).solution.counter;
  const usual = await counterOf();
  assert.ok(usual >= 50 && usual <= 150, `${usual}`);
  for (let count = 0; count < 240; count += 1) await post(draft());
  const hard = await counterOf();
  assert.ok(hard >= 200 && hard <= 600, `${hard}`);
});

test('never: nothing is asked, and a proof is ignored', async () => {
  const { post } = serverWith();
  assert.equal((await post(withLinks(), { proof: 'x' })).status, 201);
});

test('a comment with a proof counts once for the rate limit, a refused proof as any request', async () => {
  const { post } = serverWith({ policy: { proof: 'always', readerRateLimit: { count: 2, window: MINUTE } } });
  for (let count = 0; count < 2; count += 1) {
    const body = draft();
    assert.equal((await post(body, { proof: textOf(await proofFor(post, body)) })).status, 201);
  }
  assert.equal((await post(draft())).status, 429);
  assert.equal((await post(draft(), { proof: 'e30' })).status, 429);
});

test('nobody solves a challenge for a comment that is refused anyway', async () => {
  let time = Date.UTC(2026, 0, 1);
  const policy = { proof: 'always', closeAfter: MINUTE, formats: ['text'] };
  const { post } = serverWith({
    adapter: sqlStore({ open: () => openDatabase(':memory:'), now: () => time }),
    policy,
    now: () => time,
  });
  assert.equal((await post(draft({ body: { format: 'markdown', source: 'x' } }))).status, 422);
  const first = draft();
  assert.equal((await post(first, { proof: textOf(await proofFor(post, first)) })).status, 201);
  time += 2 * MINUTE;
  assert.equal((await post(draft())).status, 409);
});

test('what counts for no proof: used, forged, of another, for elsewhere, too old, not solved, no proof at all', async () => {
  let time = Date.UTC(2026, 0, 1);
  const { post } = serverWith({ policy: { proof: 'always' }, now: () => time });
  const body = draft();
  const proof = await proofFor(post, body);
  const { challenge, solution } = proof;
  const changed = (parameters, more = {}) => ({
    challenge: { ...challenge, parameters: { ...challenge.parameters, ...parameters } },
    solution,
    ...more,
  });
  const key = solution.derivedKey;
  const { keySignature, ...unsigned } = challenge.parameters;
  assert.ok(keySignature);
  const forged = [
    changed({ cost: 1 }),
    changed({ keyPrefix: '' }),
    changed({ data: { ...challenge.parameters.data, expires: time * 2 } }),
    changed({ keySignature: undefined }),
    { challenge: { ...challenge, signature: '0'.repeat(64) }, solution },
    { challenge: { parameters: challenge.parameters }, solution },
    { challenge: { ...challenge, parameters: unsigned }, solution },
    { challenge, solution: { ...solution, derivedKey: `${key.slice(0, -2)}${key.endsWith('00') ? '01' : '00'}` } },
    { challenge, solution: { counter: -1, derivedKey: key } },
    { challenge, solution: null },
    { challenge: null, solution },
    { challenge: { parameters: null, signature: 1 }, solution },
    [],
    null,
    0,
  ].map(textOf);
  for (const one of [...forged, '', '%', 'e30', '\ud800', 'x'.repeat(2000)])
    assert.equal((await post(body, { proof: one })).status, 428, one.slice(0, 40));
  assert.equal((await post(body, { proof: 'x'.repeat(2001) })).status, 400);
  const text = textOf(proof);
  assert.equal((await post(body, { proof: text, who: guest('eve') })).status, 428, 'of another reader');
  assert.equal((await post(body, { proof: text, discussion: 'e' })).status, 428, 'for another discussion');
  assert.equal(
    (await serverWith({ policy: { proof: 'always' }, now: () => time }).post(body, { proof: text })).status,
    428,
    'of another server',
  );
  assert.equal((await post(body, { proof: text })).status, 201, 'and none of these has used it up');
  assert.equal((await post(draft(), { proof: text })).status, 428, 'used');
  const late = textOf(await proofFor(post, draft()));
  time += 10 * MINUTE;
  assert.equal((await post(draft(), { proof: late })).status, 428, 'too old');
});

const twoServers = async (t, open) => {
  const stores = [open(), open()];
  t.after(() => Promise.all(stores.map((store) => store.close())));
  await stores[0].ready();
  const [one, other] = stores.map((adapter) => serverWith({ adapter, policy: { proof: 'always' } }));
  const proof = textOf(await proofFor(one.post, draft()));
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => (index % 2 ? one : other).post(draft(), { proof })),
  );
  const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
  assert.deepEqual(statuses, [201, ...Array(9).fill(428)]);
};

test('two servers over one SQLite file: each accepts the challenge of the other, and a proof once together', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'proof-'));
  t.after(() => rm(folder, { recursive: true }));
  await twoServers(t, () => sqlStore({ open: () => openDatabase(join(folder, 'a.db')) }));
});

test('the same with PostgreSQL', { skip: noPostgres }, async (t) => {
  const postgres = await Postgres.start();
  t.after(() => postgres.stop());
  const url = await postgres.createDatabase();
  await twoServers(t, () => sqlStore({ open: () => openDatabase(url) }));
});

test('a key is the same, computed by the browser’s cryptography or without it', async () => {
  for (const cost of [1, 2, 777])
    for (const length of [1, 20, 64]) {
      const [password, salt] = [new Uint8Array(length).fill(7), crypto.getRandomValues(new Uint8Array(16))];
      assert.deepEqual(await computeKey(password, salt, cost, 32), await deriveKey(password, salt, cost, 32));
    }
});

// Work that takes too long is broken off, also when garbage is collected meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { withTimeLimit } from '../../src/server/time-limit.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Work that ends only when it is broken off. */
const endless = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('Broken off.'))));

test('the time limit survives the collection of garbage', async () => {
  const collecting = setInterval(() => collectGarbage(), 5);
  await assert.rejects(withTimeLimit(100, new AbortController().signal, endless), /Broken off/);
  clearInterval(collecting);
});

test('work is broken off before its time, and at once if that was said before', async () => {
  const broken = new AbortController();
  const ended = assert.rejects(withTimeLimit(1_000_000, broken.signal, endless), /Broken off/);
  broken.abort();
  await ended;
  await withTimeLimit(1_000_000, broken.signal, async (signal) => assert.ok(signal.aborted));
});

test('work that ends in time gives its result, and nothing is left running', async () => {
  const broken = new AbortController();
  let seen;
  const result = await withTimeLimit(1_000_000, broken.signal, async (signal) => {
    seen = signal;
    return 'done';
  });
  assert.equal(result, 'done');
  broken.abort();
  assert.equal(seen.aborted, false);
});

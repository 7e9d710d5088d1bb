// Work that many want in the same moment is done once for them, and never with what was true before they came.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { createHandler } from '../../src/server/index.js';
import { coalesce } from '../../src/server/sql/coalesce.js';
import { until } from '../support/until.js';

test('who asks the same in the same moment shares the answer', async () => {
  let asked = 0;
  const ask = coalesce(async (about) => {
    asked += 1;
    return `${about} ${asked}`;
  });
  assert.deepEqual(await Promise.all([ask('a'), ask('a'), ask('b')]), ['a 1', 'a 1', 'b 2']);
  assert.equal(await ask('a'), 'a 3');
});

test('who comes while a question is under way has one of their own', async () => {
  const answers = [];
  const ask = coalesce(() => new Promise((resolve) => answers.push(resolve)));
  const first = ask('a');
  await until(() => answers.length === 1);
  const second = ask('a');
  await until(() => answers.length === 2);
  answers[0]('before');
  answers[1]('after');
  assert.deepEqual(await Promise.all([first, second]), ['before', 'after']);
});

test('a question that fails fails for those who asked it, and is put anew by the next', async () => {
  let isDown = true;
  const ask = coalesce(async () => {
    if (isDown) throw new Error('down');
    return 'up';
  });
  await Promise.all([assert.rejects(ask('a')), assert.rejects(ask('a'))]);
  isDown = false;
  assert.equal(await ask('a'), 'up');
});

test('a page is made once for all who want it in the same moment, and anew after a change', async () => {
  const memory = memoryAdapter();
  let made = 0;
  const list = (...call) => {
    made += 1;
    return memory.list(...call);
  };
  const handler = createHandler({ adapter: { ...memory, list } });
  const totals = () =>
    Promise.all(
      Array.from({ length: 10 }, async () => {
        const response = await handler(new Request('https://comments.example/discussions/d/comments'));
        return (await response.json()).total;
      }),
    );
  assert.deepEqual([await totals(), made], [Array(10).fill(0), 1]);
  await memory.add('d', {
    id: 'one',
    parent: null,
    author: { name: 'Ada' },
    body: { format: 'text', source: 'Hello.' },
    spamSignals: { seconds: 60 },
  });
  assert.deepEqual([await totals(), made], [Array(10).fill(1), 2]);
});

// Who follows a discussion is nudged when it may have changed, and nobody else: also if another server made the change and sent no
// message.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChangeNotifier } from '../../src/server/sql/change-notifier.js';
import { limitConcurrencyByKey } from '../../src/server/sql/concurrency.js';

const follower = () => {
  const following = { nudges: 0, nudge: () => (following.nudges += 1), stop: () => {} };
  return following;
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a look nudges the followers of what has changed', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const versions = new Map([
    ['a', 5],
    ['b', 7],
    ['unfollowed', 9],
  ]);
  const asked = [];
  const notifier = new ChangeNotifier(async (ids) => {
    asked.push(ids);
    return new Map([...versions].filter(([id]) => ids.includes(id)));
  }, undefined);
  const [a, alsoA, b, empty] = Array.from({ length: 4 }, follower);
  const leave = notifier.add(a, 'a');
  notifier.add(alsoA, 'a');
  notifier.add(b, 'b');
  notifier.add(empty, 'empty');
  const nudgesOf = async () => {
    for (const one of [a, alsoA, b, empty]) one.nudges = 0;
    t.mock.timers.tick(1000);
    await settled();
    return [a, alsoA, b, empty].map(({ nudges }) => nudges);
  };
  // What they asked at first may be older than the first look.
  assert.deepEqual(await nudgesOf(), [1, 1, 1, 1]);
  assert.deepEqual(await nudgesOf(), [0, 0, 0, 0]);
  versions.set('a', 6);
  versions.set('unfollowed', 10);
  assert.deepEqual(await nudgesOf(), [1, 1, 0, 0]);
  versions.set('empty', 1);
  assert.deepEqual(await nudgesOf(), [0, 0, 0, 1]);
  notifier.lookAnew('b');
  assert.deepEqual(await nudgesOf(), [0, 0, 1, 0]);
  leave();
  versions.set('a', 7);
  assert.deepEqual(await nudgesOf(), [0, 1, 0, 0]);
  assert.deepEqual(asked.at(-1), ['a', 'b', 'empty']);
  notifier.close();
  versions.set('a', 8);
  assert.deepEqual(await nudgesOf(), [0, 0, 0, 0]);
});

test('thousands of discussions are looked at in pieces, and a failure is made up for', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const sizes = [];
  let isDown = true;
  const notifier = new ChangeNotifier(async (ids) => {
    if (isDown) throw new Error('down');
    sizes.push(ids.length);
    return new Map(ids.map((id) => [id, 1]));
  }, undefined);
  const followers = Array.from({ length: 2500 }, follower);
  for (const [index, one] of followers.entries()) notifier.add(one, `d${index}`);
  t.mock.timers.tick(1000);
  await settled();
  assert.ok(followers.every(({ nudges }) => nudges === 0));
  isDown = false;
  t.mock.timers.tick(1000);
  await settled();
  assert.deepEqual(sizes, [1000, 1000, 500]);
  assert.ok(followers.every(({ nudges }) => nudges === 1));
  notifier.close();
});

test('work for one key waits for its own kind only, in the order in which it came', async () => {
  const run = limitConcurrencyByKey(1);
  const done = [];
  const ends = new Map();
  const work = (key, name) =>
    run(key, async () => {
      done.push(name);
      await new Promise((resolve) => ends.set(name, resolve));
    });
  const all = [work('a', 'a1'), work('a', 'a2'), work('b', 'b1')];
  await settled();
  assert.deepEqual(done, ['a1', 'b1']);
  ends.get('a1')();
  await settled();
  assert.deepEqual(done, ['a1', 'b1', 'a2']);
  ends.get('a2')();
  ends.get('b1')();
  await Promise.all(all);
});

// A thousand pages that follow one discussion by event stream, and one comment that all of them must receive.
import assert from 'node:assert/strict';
import { get } from 'node:http';
import { startServer } from '../support/command.mjs';
import { until } from '../support/until.js';
import { insist, letters } from './letters.mjs';
import { memoryOf } from './memory.mjs';

const COUNT = 1000;
const LONG = 60_000;

/** A follower: the numbers of the changes that it received, and when it received the last one. */
const follow = (url) =>
  new Promise((resolve, reject) => {
    const headers = { accept: 'text/event-stream' };
    const request = get(`${url}/discussions/d/changes`, { headers, agent: false }, (response) => {
      const follower = { told: [], at: 0, isOver: false, leave: () => request.destroy() };
      response.setEncoding('utf8');
      response.on('data', (text) => {
        for (const [, number] of text.matchAll(/^id: (\d+)$/gm)) follower.told.push(Number(number));
        follower.at = performance.now();
      });
      response.on('error', () => {});
      response.on('close', () => (follower.isOver = true));
      resolve(follower);
    });
    request.on('error', reject);
  });

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

export const manyListen = {
  what: `${COUNT.toLocaleString('en')} event streams on one discussion, and one comment`,
  async run() {
    const server = await startServer(['--db', ':memory:', '--proxies', '1', '--proof', 'never', '--quiet']);
    const { url, child } = server;
    const [first, second, third] = letters(3);
    await insist(url, first);
    const before = await memoryOf(child.pid);
    const followers = await Promise.all(Array.from({ length: COUNT }, () => follow(url)));
    const all = (count) => followers.every(({ told }) => told.length === count);
    await until(() => all(1), 'all to hear of what was there', LONG);
    const open = await memoryOf(child.pid);

    const sent = performance.now();
    await insist(url, second);
    await until(() => all(2), 'all to hear of the comment', LONG);
    const waits = followers.map(({ at }) => at - sent).sort((a, b) => a - b);

    // Half of them leave. The others still receive everything, and nobody receives anything twice.
    for (const { leave } of followers.splice(0, COUNT / 2)) leave();
    await insist(url, third);
    await until(() => all(3), 'those who stayed to hear of the next', LONG);
    for (const { told } of followers)
      assert.deepEqual(
        told,
        [...new Set(told)].sort((a, b) => a - b),
      );

    const stopping = performance.now();
    assert.equal(await server.stop(), 0);
    const stopped = performance.now() - stopping;
    await until(() => followers.every(({ isOver }) => isOver), 'every stream to end', LONG);
    return (
      `all ${COUNT} heard of it, once: half of them within ${seconds(waits[COUNT / 2])}, the last after ${seconds(waits.at(-1))}; ` +
      `the server’s memory went from ${before} to ${open} MB, ${Math.round(((open - before) * 1024) / COUNT)} KB a stream; ` +
      `when half had left, the others heard of the next; a stop ended all streams in ${seconds(stopped)}`
    );
  },
};

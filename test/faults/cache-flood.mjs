// Tens of thousands of different requests that no reader makes, to a server with little memory: long parameters that no route has,
// discussions that do not exist, cursors that lead nowhere.
import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { startServer } from '../support/command.mjs';
import { each, insist, letters } from './letters.mjs';
import { memoryOf } from './memory.mjs';

const COUNT = 33_000;
const HEAP = 128;
const LONG = 'n'.repeat(15_000);

const WAYS = {
  'a parameter of 15 kB': (number) => `/discussions/d/comments?${number}${LONG}`,
  'a discussion each': (number) => `/discussions/${number}${'n'.repeat(400)}/comments`,
  'a thread each': (number) => `/discussions/d/comments?thread=${number}${'n'.repeat(400)}`,
  'a limit and an order each': (number) => `/discussions/d/comments?limit=${(number % 100) + 1}&order=newest`,
};

/** Each request has another address, so that the rate limit for reads does not stop it. */
const ask = (url, path, number, agent) =>
  new Promise((resolve, reject) => {
    const address = `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;
    const asking = request(`${url}${path}`, { agent, headers: { 'x-forwarded-for': address } }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    asking.on('error', reject);
    asking.end();
  });

export const cacheIsFlooded = {
  what: `${COUNT.toLocaleString('en')} reads of what nobody reads, each in another way, of a server with ${HEAP} MB of heap`,
  async run() {
    const server = await startServer(['--db', ':memory:', '--proxies', '1', '--proof', 'never', '--quiet'], {
      env: { NODE_OPTIONS: `--max-old-space-size=${HEAP}` },
    });
    const { url, child } = server;
    await insist(url, letters(1)[0]);
    const before = await memoryOf(child.pid);
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    const seen = [];
    let most = before;
    for (const [name, pathOf] of Object.entries(WAYS)) {
      const statuses = {};
      const numbers = Array.from({ length: COUNT / Object.keys(WAYS).length }, (_, index) => index + 1);
      await each(numbers, 16, async (number) => {
        const status = await ask(url, pathOf(number), number, agent);
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (number % 1000 === 0) most = Math.max(most, await memoryOf(child.pid));
      });
      for (const status of Object.keys(statuses)) assert.ok(Number(status) < 500, `${name}: ${status}`);
      seen.push(
        `${name} ${Object.entries(statuses)
          .map(([status, count]) => `${status} ×${count}`)
          .join(', ')}`,
      );
    }
    assert.equal(child.exitCode, null);
    await insist(url, letters(1)[0]);
    agent.destroy();
    await server.stop();
    return `${seen.join('; ')}; the server’s memory went from ${before} to at most ${most} MB, and the next post was accepted`;
  },
};

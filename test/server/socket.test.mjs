// The http adapter keeps the contract over a real socket: through the Node listener, to the SQL store in a file. What the
// browser's own suite shows without a socket (test/adapters/http.test.ts) holds where bytes travel.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { httpAdapter } from '../../src/adapters/http.js';
import { createHandler } from '../../src/server/index.js';
import { listen } from '../../src/server/node/index.js';
import { openDatabase, sqlStore } from '../../src/server/sql/index.js';
import { allAbilitiesBut } from '../support/abilities.js';
import { conformsAs } from '../support/conformance.mjs';

const fast = { count: 1_000_000, window: 60_000 };
const policy = { readerRateLimit: fast, addressRateLimit: fast, repeatWindow: 0, reactions: ['like', 'constructor'] };

/** The adapter of one reader. */
const readerAt = (url, token) => {
  let secret;
  return httpAdapter({
    url,
    secret: { get: () => secret, set: (value) => (secret = value) },
    ...(token !== undefined && { token }),
  });
};

test('the http adapter over a socket', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-socket-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const db = join(folder, 'afterword.db');
  await conformsAs(t, 'over a socket,', {
    can: allAbilitiesBut('version'),
    open: async (archive) => {
      const store = sqlStore({ open: () => openDatabase(db) });
      for (const discussion of archive?.discussions ?? []) await store.restore(discussion);
      const readToken = async (token) => ({ author: { id: token, name: token }, moderates: token === 'moderator' });
      const handler = createHandler({ adapter: store, policy, readToken });
      const { url, stop } = await listen({ handler, port: 0, host: '127.0.0.1', ready: () => store.ready() });
      return {
        adapter: readerAt(url, 'moderator'),
        guest: readerAt(url),
        again: async () => readerAt(url, 'moderator'),
        reader: async (name) => readerAt(url, name === 'moderator' ? name : undefined),
        close: async () => {
          await stop();
          await store.close();
        },
      };
    },
  });
});

test('who gets no answer gives up after a while', async (t) => {
  const asked = [];
  const server = createServer(({ url }) => asked.push(url));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const adapter = httpAdapter({ url: `http://127.0.0.1:${server.address().port}`, timeout: 500 });
  await assert.rejects(adapter.list('d'), { name: 'AfterwordError', code: 'network' });
  assert.deepEqual(asked, ['/comments?discussion=d']);
});

test('who gets half an answer gives up after a while too, though memory is tidied meanwhile', async (t) => {
  setFlagsFromString('--expose-gc');
  const tidy = runInNewContext('gc');
  const tidying = setInterval(() => tidy(), 20);
  t.after(() => clearInterval(tidying));
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 }).write('{"records":[');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const adapter = httpAdapter({ url: `http://127.0.0.1:${server.address().port}`, timeout: 500 });
  await assert.rejects(adapter.list('d'), { name: 'AfterwordError', code: 'network' });
});

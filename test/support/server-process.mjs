// A server in its own process, from the sources, for tests that need several servers, or that would slow a server down. It ends with
// the process that started it.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startChild, stopChild } from '../runner/child-processes.mjs';

const isMain = process.argv[1] === fileURLToPath(import.meta.url);

/** @param given `db`, and the handler's options that can be written in JSON */
export const startServer = async (given) => {
  const args = ['--import=./test/support/node-ts.mjs', fileURLToPath(import.meta.url), JSON.stringify(given)];
  const child = startChild(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [url] = await once(child, 'message');
  return { url, pid: child.pid, stop: () => stopChild(child) };
};

if (isMain) {
  process.once('disconnect', () => process.exit());
  const { createHandler } = await import('../../src/server/index.js');
  const { listen } = await import('../../src/server/node/index.js');
  const { openDatabase, sqlStore } = await import('../../src/server/sql/index.js');
  const { db, ...options } = JSON.parse(process.argv[2]);
  const store = sqlStore({ open: () => openDatabase(db) });
  await store.ready();
  const handler = createHandler({ adapter: store, ...options });
  const { url } = await listen({ handler, port: 0, host: '127.0.0.1', ready: () => store.ready() });
  process.send(url);
}

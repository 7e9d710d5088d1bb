// The demo as `npm start` serves it, with its own headers, in a process of its own.
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startChild, stopChild } from '../../runner/child-processes.mjs';

/** What `npm start` ends in, with a database of its own. */
export const startDemo = async () => {
  const child = startChild(process.execPath, [fileURLToPath(new URL('../../../demo/serve.mjs', import.meta.url))], {
    env: { ...process.env, PORT: '0', AFTERWORD_DB: ':memory:' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // The first line is the address. The link of the owner follows, at once or a moment later. Two lines may arrive together: an iterator
  // keeps the second one until it is asked for.
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value: address } = await lines.next();
  const link = lines.next().then(({ value }) => /https?:\S+/.exec(value)[0]);
  link.catch(() => {});
  return { address, link, stop: () => stopChild(child) };
};
